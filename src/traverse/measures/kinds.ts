/** Measures of how central a node is, with their definitions and sources. */
export const measures = {
  DEGREE:
    'How many nodes it is tied to, whatever the ties weigh. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1, 1979.',
  STRENGTH:
    'The weights of all its ties together. Barrat, Barthelemy, Pastor-Satorras and Vespignani, "The architecture of complex weighted networks", PNAS 101, 2004.',
  BETWEENNESS:
    'How many shortest paths between two other nodes pass it; of several paths between the same two each counts as a part. Ties count alike, whatever they weigh and whichever way they point. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40, 1977; reckoned as in Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001. Of a large graph a sample of sources stands for all, scaled up: Brandes and Pich, "Centrality estimation in large networks", International Journal of Bifurcation and Chaos 17, 2007.',
  PAGERANK:
    'The chance to be at it on a walk without end, which goes on along a tie as it points, in proportion to its weight, and with a chance of 1 less "damping", or where no tie leads on, anywhere. All add up to 1. Page, Brin, Motwani and Winograd, "The PageRank citation ranking: bringing order to the Web", Stanford, 1998.',
} as const;

/** A measure of how central a node is. */
export type Measure = keyof typeof measures;

/** How communities are found, and where the method is from. */
export const louvainMethod =
  'Louvain: nodes move to the neighbouring community that adds most to modularity, and communities found are joined in the same way, until nothing is added. Ties count by weight, whichever way they point. Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics P10008, 2008; the resolution is that of Reichardt and Bornholdt, Physical Review E 74, 2006.';
