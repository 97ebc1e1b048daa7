/** Where a Neo4j is, and who asks it. */
export interface Place {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
