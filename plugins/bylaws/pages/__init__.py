"""What people read: the documents of a body, the pages that only a site has, and how both are composed."""
