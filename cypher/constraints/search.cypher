// What a reader searches by words: names in any script, titles, sentences, summaries, quotes and slugs.
// The analyser folds accents and case and leaves out common English words. A quote is found on its own, and counts for
// the statement or stance that it is quoted in. A list such as the aliases is searched value by value.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Recognition|Proposition|Stance|Pact|Obligation|Statement|Source|Quote)
ON EACH [n.name, n.nativeName, n.officialName, n.aliases, n.title, n.text, n.summary, n.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
