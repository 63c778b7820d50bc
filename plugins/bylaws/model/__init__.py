"""What may be written in the data: one module per subject, no I/O."""
