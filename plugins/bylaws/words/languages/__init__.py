"""One catalogue a language: `en.ftl` says how every fact reads, and `en.py` is made from it."""
