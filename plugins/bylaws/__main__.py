"""`python -m bylaws`."""

from bylaws.cli import main

main()
