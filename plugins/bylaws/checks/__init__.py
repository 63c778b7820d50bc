"""What must be true: of the data, of Markdown whoever wrote it, and of the copies that others keep."""
