// Every data set with its description, by name.
MATCH (dataset:Dataset)
RETURN dataset.id AS id, dataset.version AS version, dataset.loadedAt AS loadedAt, dataset.importing AS importing,
  dataset.steps AS steps, dataset.title AS title, dataset.publisher AS publisher, dataset.edition AS edition,
  dataset.licence AS licence, dataset.spdx AS spdx, dataset.citation AS citation, dataset.url AS url, dataset.rows AS rows, dataset.used AS used,
  dataset.leftOut AS leftOut, dataset.rejected AS rejected,
  dataset.firstDay AS firstDay, dataset.lastDay AS lastDay, dataset.versionBefore AS versionBefore
ORDER BY id
