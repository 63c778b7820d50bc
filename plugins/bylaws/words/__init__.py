"""How what the data says reads."""
