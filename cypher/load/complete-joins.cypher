// Creates the data set of links between records of one thing. It is the last query, so a reader of the version sees all of them.
//   $version  fingerprint of the links      $loadedAt  the moment, in UTC      $used  how many there are      $title  title of the data set
CREATE (:Dataset {id: 'same-as', dataset: 'same-as', title: $title, version: $version, loadedAt: $loadedAt,
  rows: $used, used: $used, leftOut: 0, rejected: 0})
