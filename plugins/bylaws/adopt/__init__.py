"""From the documents that a project has to a record, and small changes of that record by command."""
