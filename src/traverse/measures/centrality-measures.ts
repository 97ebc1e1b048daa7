/** Measures of centrality, with their definitions and sources. */
export const centralityMeasures = {
  DEGREE:
    'Number of nodes to which it is tied, whatever the weights. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1, 1979.',
  STRENGTH:
    'Sum of the weights of its ties. Barrat, Barthelemy, Pastor-Satorras and Vespignani, "The architecture of complex weighted networks", PNAS 101, 2004.',
  BETWEENNESS:
    'Number of shortest paths between pairs of other nodes that pass through it; where several shortest paths join a pair, each counts as a fraction. Weights and directions of ties are ignored. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40, 1977; computed as in Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001. For a large graph it is estimated from a sample of sources: Brandes and Pich, "Centrality estimation in large networks", International Journal of Bifurcation and Chaos 17, 2007.',
  PAGERANK:
    'Probability that a random walk is at it. The walk follows ties in their direction, in proportion to their weight; with a probability of 1 - "damping", or if no tie leads on, it jumps to any node. All scores add up to 1. Page, Brin, Motwani and Winograd, "The PageRank citation ranking: bringing order to the Web", Stanford, 1999.',
} as const;

/** A measure of centrality. */
export type CentralityMeasure = keyof typeof centralityMeasures;

/** How communities are found, and where the method is from. */
export const louvainMethod =
  'Louvain: nodes move to the neighbouring community that increases modularity most, and the resulting communities are merged in the same way, until modularity no longer increases. Ties count by weight; their direction is ignored. Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics P10008, 2008; with the resolution of Reichardt and Bornholdt, Physical Review E 74, 2006.';
