"""What is made of a body, of a root with several, of a site and of other repositories; `outputs` alone writes."""
