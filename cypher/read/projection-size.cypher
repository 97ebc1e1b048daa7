// How many links the graph has.
MATCH ()-[link]->()
RETURN count(link) AS links
