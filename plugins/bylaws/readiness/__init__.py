"""What foundations ask for, row by row: catalogues as data, what decides a row, and documents of foundations."""
