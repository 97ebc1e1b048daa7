/** The part of `jsonld` that the tests use; the package has no types. */
declare module 'jsonld' {
  export interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
    readonly graph: { readonly termType: string; readonly value: string };
  }
  const jsonld: { toRDF(document: object, options?: { readonly safe?: boolean }): Promise<readonly Quad[]> };
  export default jsonld;
}
