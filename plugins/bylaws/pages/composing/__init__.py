"""How a page is put together: sections in their order, own words between them, links that lead where they say."""
