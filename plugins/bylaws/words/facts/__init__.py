"""What there is to say about a body, one module a subject: facts, in no language. Pages arrange them."""
