"""What is kept from one run to the next, and when it may still be used. Nothing here knows what is kept.

A kept result names every question that was put to the disk while it was made (`seen`), and the program that made it
(`identity`). It is used only while all answers and the program are the same, and then nothing can tell it from a new
one. What is damaged, of another version or not ours is made again, in silence.

Standard library only, and as little of it as can be: this is loaded before anything else.
"""
