"""Colors that can be read: contrast as WCAG 2.2 defines it, and the nearest shade of a color that has enough of it."""

from __future__ import annotations

from typing import Final

Color = tuple[int, int, int]

WHITE: Final = (255, 255, 255)
BLACK: Final = (0, 0, 0)
USUAL: Final = (0x40, 0x51, 0xB5)
"""The color of a body that names none: the one that the theme has."""

_PAPER: Final = (0xF5, 0xF5, 0xF5)
"""The darkest background of text in the light scheme."""
_NIGHT: Final = (0x2C, 0x2F, 0x3B)
"""The lightest background of text in the dark scheme."""
_READ: Final = 4.7
"""The contrast of text: WCAG asks for 4.5 at level AA, and roundings take a little."""
_FAINT: Final = 7.0
"""That of a bar on which some text is only half as strong."""
_STEPS: Final = 50


def parsed(text: str) -> Color:
    """A color as `#0f62fe`."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def written(color: Color) -> str:
    """The same as text."""
    return "#" + "".join(f"{part:02x}" for part in color)


def mixed(one: Color, other: Color, share: float) -> Color:
    """A color with a share, from 0 to 1, of another one in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colors, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(color: Color) -> float:
    parts = (part / 255 for part in color)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _shade(color: Color, against: Color, toward: Color, enough: float) -> Color:
    shades = (mixed(color, toward, step / _STEPS) for step in range(_STEPS + 1))
    return next(shade for shade in shades if contrast(shade, against) >= enough)


def on_light(color: Color) -> Color:
    """A shade for text in the light scheme."""
    return _shade(color, _PAPER, BLACK, _READ)


def on_dark(color: Color) -> Color:
    """A shade for text in the dark scheme."""
    return _shade(color, _NIGHT, WHITE, _READ)


def below_white(color: Color) -> Color:
    """A shade for what has white text on it."""
    return _shade(color, WHITE, BLACK, _FAINT)
