"""What the command line can do: one verb a module. Each returns an exit code.

0: nothing to complain about. 1: problems found. 2: wrong usage. 3: a mistake of ours.
"""
