/** A client, and the reading of whole lists. */
export { type Client, type ClientSettings, createClient } from './client.ts';
/** What can go wrong. */
export { GraphChanged, QueryRefused, type ServerError, ServerUnavailable } from './errors.ts';
/** Documents with the types of their variables and answers, and the types of all inputs and rows. */
export * from './generated.ts';
export { type ListSettings, type Page, type PageAnswer, readAll } from './lists.ts';
