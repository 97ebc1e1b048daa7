/** Printed from GraphQL documents by `npm run print`. */

/** The text of a document, with the types of its answer and of its variables. */
export type TypedDocument<Data, Variables> = string & { readonly __types?: (variables: Variables) => Data };

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Basis =
  | 'CODED'
  | 'COUNTERPART_ACCOUNT'
  | 'DOCUMENT'
  | 'OWN_WORDS'
  | 'REPORTED'
  | 'REPORTED_BY_OPPONENT';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PRESUMED';

export type ChangeKind =
  | 'MEMBERSHIP'
  | 'OFFICE'
  | 'PACT'
  | 'PARTY'
  | 'PERIOD'
  | 'RECOGNITION'
  | 'RENEWAL'
  | 'STANCE'
  | 'STATEMENT'
  | 'SUSPENSION';

export type ChangeType =
  | 'BEGAN'
  | 'CHANGED'
  | 'ENDED'
  | 'HAPPENED';

export type ComparisonSides =
  | 'NEITHER'
  | 'OPPOSED'
  | 'SAME_SIDE';

export type DatePrecision =
  | 'APPROXIMATE'
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type DisplayShape =
  | 'CIRCLE'
  | 'DIAMOND'
  | 'HEXAGON'
  | 'ROUNDED'
  | 'SQUARE'
  | 'TRIANGLE';

export type EdgeType =
  | 'ABOUT'
  | 'ADDRESSED_TO'
  | 'AFFILIATED_WITH'
  | 'ALLOWS'
  | 'AMENDS'
  | 'BENEFITS'
  | 'BETWEEN'
  | 'BINDS'
  | 'BY'
  | 'CITES'
  | 'CITES_PACT'
  | 'CLAIMS'
  | 'CLAUSE'
  | 'DECIDED_BY'
  | 'EXPRESSED_IN'
  | 'EXTENDED_BY'
  | 'FOUNDS'
  | 'HELD_OFFICE'
  | 'HOLDS'
  | 'IDENTIFIED_BY'
  | 'IMPLEMENTS'
  | 'IMPOSES'
  | 'INITIATED'
  | 'INITIATED_IN_PERSON'
  | 'INSTEAD_OF'
  | 'INTERPRETS'
  | 'INVOKES'
  | 'IN_FORCE'
  | 'MEMBER_OF'
  | 'NAMES_ADVERSARY'
  | 'OF'
  | 'ON_BEHALF_OF'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'PREDECESSOR_OF'
  | 'QUOTES'
  | 'RELATED_TO'
  | 'RELATES_TO'
  | 'RENEWS'
  | 'RESPONDS_TO'
  | 'SAME_AS'
  | 'SIGNED'
  | 'SPOKE'
  | 'STATED_BY'
  | 'SUPERSEDES'
  | 'SUSPENDED_BY'
  | 'TARGETS'
  | 'TARGETS_IN_PERSON'
  | 'TERMINATES'
  | 'UNDER'
  | 'VOICED_BY'
  | 'VOTED';

export type IdentifierScheme =
  | 'ATOP'
  | 'ATS'
  | 'CIA_DOCUMENT'
  | 'COW_ALLIANCE'
  | 'DESTA'
  | 'GGO'
  | 'KREMLIN_SUPPLEMENT'
  | 'PLENARY_MEETING'
  | 'PRESIDENTIAL_ORDER'
  | 'STAT'
  | 'TIAS'
  | 'UNTS'
  | 'UN_SYMBOL'
  | 'UST'
  | 'US_CODE'
  | 'US_PUBLIC_LAW'
  | 'WIKIDATA';

export type Label =
  | 'ACTOR'
  | 'ALLOWED_POSITION'
  | 'CLAIM'
  | 'DATASET'
  | 'EVENT'
  | 'FORMER_ID'
  | 'IDENTIFIER'
  | 'OBLIGATION'
  | 'OFFICIAL'
  | 'ORGANISATION'
  | 'PACT'
  | 'PERIOD'
  | 'PROPOSITION'
  | 'QUOTE'
  | 'RECOGNITION'
  | 'RENEWAL'
  | 'ROLL_CALL'
  | 'SOURCE'
  | 'STANCE'
  | 'STATE'
  | 'STATEMENT'
  | 'SUSPENSION';

export type LinkKind =
  | 'ADDRESS'
  | 'AFFILIATION'
  | 'AUTHORSHIP'
  | 'EXPRESSION'
  | 'HOLDING'
  | 'INVOCATION'
  | 'MEMBERSHIP'
  | 'PACT_RELATION'
  | 'PARTY'
  | 'PROPOSITION'
  | 'RECOGNITION'
  | 'REPLY';

export type LinkWeakness =
  | 'SINGLE_SOURCE'
  | 'UNVERIFIED';

export type NoPathReason =
  | 'BEYOND_MAX_HOPS'
  | 'EXCLUDED_BY'
  | 'LIMIT_REACHED'
  | 'NOT_CONNECTED'
  | 'NOT_ON_DATE'
  | 'SAME'
  | 'UNKNOWN_ENDPOINT';

export type ObligationCondition =
  | 'ARMED_ATTACK'
  | 'ATTACK_BY_NAMED_OR_JOINED_STATE'
  | 'ATTACK_IN_AREA'
  | 'CONSULT_FIRST'
  | 'NAMED_EVENTS'
  | 'NONE'
  | 'THREAT'
  | 'UNSPECIFIED';

export type ObligationKind =
  | 'ACCESS'
  | 'ANTI_HEGEMONY'
  | 'ARMS_LIMITATION'
  | 'ARMS_SUPPLY'
  | 'BASING'
  | 'COLLECTIVE_SELF_DEFENCE'
  | 'CONSULTATION'
  | 'CONSULTATION_REFUSAL'
  | 'DEFENCE'
  | 'DOMESTIC_DECISION'
  | 'GRAVE_CONCERN'
  | 'LAW_UNCHANGED'
  | 'NEUTRALITY'
  | 'NON_ADVERSE_ALLIANCE'
  | 'NON_AGGRESSION'
  | 'NO_FIRST_USE'
  | 'NO_MEDIATION'
  | 'NO_PRESSURE'
  | 'OFFENCE'
  | 'PARTNERSHIP'
  | 'PEACEFUL_SETTLEMENT'
  | 'RECOGNITION'
  | 'RENUNCIATION'
  | 'REPRESENTATION'
  | 'SOVEREIGNTY_POSITION'
  | 'TECHNOLOGY_TRANSFER'
  | 'TERMINATION'
  | 'TERRITORIAL_INTEGRITY_SUPPORT'
  | 'TERRITORY'
  | 'THIRD_PARTIES'
  | 'USE_OF_FORCE';

export type OfficialRole =
  | 'ADDRESSEE'
  | 'HOST'
  | 'QUESTIONER'
  | 'SIGNATORY'
  | 'SPEAKER'
  | 'VISITOR';

export type OnDay = {
  readonly certainty: Certainty;
  readonly date: string;
};

export type PactStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'IN_FORCE'
  | 'STANDING'
  | 'SUPERSEDED'
  | 'TERMINATED';

export type PactType =
  | 'ACCESS_AGREEMENT'
  | 'DECLARATION'
  | 'DEFENCE_TREATY'
  | 'DOMESTIC_LAW'
  | 'FOUNDING_TREATY'
  | 'GROUPING'
  | 'JOINT_COMMUNIQUE'
  | 'JOINT_STATEMENT'
  | 'PARTNERSHIP'
  | 'TREATY'
  | 'UNILATERAL_ASSURANCE'
  | 'UN_RESOLUTION';

export type PartyRole =
  | 'ADOPTED_BY'
  | 'DEPOSITARY'
  | 'ENACTED_BY'
  | 'MEMBER'
  | 'OBSERVER'
  | 'PARTY';

export type PathDirection =
  | 'BACKWARD'
  | 'BOTH'
  | 'FORWARD';

export type PathFilter =
  | 'AS_OF'
  | 'AVOID'
  | 'MAX_DEGREE'
  | 'MAX_HOPS'
  | 'ONE_PARTY'
  | 'ORDER'
  | 'THROUGH'
  | 'VIA';

export type PathOrder =
  | 'CHEAPEST'
  | 'CHRONOLOGICAL'
  | 'MOST_TIES'
  | 'SHORTEST';

export type Position =
  | 'ACKNOWLEDGES'
  | 'ALL_MEASURES'
  | 'AMBIGUOUS'
  | 'ASSERTS'
  | 'ASSERTS_EXISTING_SOVEREIGNTY'
  | 'CONDITIONAL'
  | 'ENDORSES'
  | 'IMPUTED'
  | 'NO_SUPPORT_STATED'
  | 'OPPOSES'
  | 'PEACEFUL_ONLY'
  | 'REJECTS'
  | 'RENOUNCES_NO_RECIPIENT'
  | 'RESERVES_RIGHT'
  | 'RESPECTS'
  | 'RESTORES_TO_ROC'
  | 'SILENT'
  | 'SUPPORTS'
  | 'SUPPORTS_INDIRECTLY'
  | 'TAKES_NOTE'
  | 'TAKES_NOTE_OF_RENUNCIATION'
  | 'UNDERSTANDS_AND_APPRECIATES'
  | 'UNDERSTANDS_AND_RESPECTS'
  | 'UNSPECIFIED'
  | 'UPHOLDS_TERMS';

export type ReadAs =
  | 'FULL_TEXT'
  | 'REPOSITORY_SNAPSHOT'
  | 'STORED_EXCERPT'
  | 'STORED_FILE';

export type Region =
  | 'AFRICA'
  | 'CARIBBEAN'
  | 'CENTRAL_AMERICA'
  | 'CENTRAL_ASIA'
  | 'EAST_ASIA'
  | 'EUROPE'
  | 'EUROPE_AND_ASIA'
  | 'NORTH_AMERICA'
  | 'OCEANIA'
  | 'SOUTHEAST_ASIA'
  | 'SOUTH_AMERICA'
  | 'SOUTH_ASIA'
  | 'WEST_ASIA';

export type RelationKind =
  | 'AMENDS'
  | 'CITES'
  | 'IMPLEMENTS'
  | 'INTERPRETS'
  | 'RELATED'
  | 'RENEWS'
  | 'SUPERSEDES'
  | 'TERMINATES';

export type ReplyKind =
  | 'ACKNOWLEDGES'
  | 'ANNOUNCES_MEASURE'
  | 'CLARIFIES'
  | 'CONDEMNS'
  | 'DEMANDS_RETRACTION'
  | 'PROTESTS'
  | 'REJECTS'
  | 'REPEATS'
  | 'SUPPORTS'
  | 'VOICES_CONCERN'
  | 'WARNS';

export type SearchKind =
  | 'OBLIGATION'
  | 'OFFICIAL'
  | 'ORGANISATION'
  | 'PACT'
  | 'PROPOSITION'
  | 'RECOGNITION'
  | 'SOURCE'
  | 'STANCE'
  | 'STATE'
  | 'STATEMENT';

export type SearchMatchKind =
  | 'EXACT'
  | 'FUZZY'
  | 'PREFIX';

export type SourceKind =
  | 'BLOG'
  | 'CODE'
  | 'DATASET'
  | 'ENCYCLOPEDIA'
  | 'NEWS'
  | 'OFFICIAL'
  | 'REFERENCE'
  | 'REPOST'
  | 'SCHOLARSHIP'
  | 'STATE_MEDIA'
  | 'TREATY_TEXT'
  | 'WIRE';

export type StatementKind =
  | 'CONSULTATIONS'
  | 'DEMARCHE'
  | 'DOCUMENT'
  | 'INTERVIEW'
  | 'JOINT_STATEMENT'
  | 'LETTER'
  | 'MEETING'
  | 'MILITARISED_DISPUTE'
  | 'MILITARY_EXERCISE'
  | 'MINISTRY_STATEMENT'
  | 'PARLIAMENTARY_ANSWER'
  | 'PHONE_CALL'
  | 'PRESS_BRIEFING'
  | 'PRESS_REMARKS'
  | 'SOCIAL_MEDIA_POST'
  | 'SPEECH'
  | 'SPOKESPERSON_STATEMENT'
  | 'VISIT';

export type Through = {
  readonly direction: PathDirection;
  readonly kind: LinkKind;
};

export type Topic =
  | 'COLLECTIVE_SELF_DEFENCE'
  | 'PEACE'
  | 'POST_WAR_SETTLEMENT'
  | 'RECOGNITION'
  | 'REGIONAL_SECURITY'
  | 'REUNIFICATION'
  | 'RIVALRY'
  | 'SOVEREIGNTY'
  | 'TERRITORY'
  | 'USE_OF_FORCE';

export type OpeningQueryVariables = Exact<{
  actors: ReadonlyArray<string> | string | null | undefined;
  propositions: ReadonlyArray<string> | string | null | undefined;
}>;


export type OpeningQuery = { readonly schemaGraph: { readonly labels: ReadonlyArray<{ readonly label: Label, readonly display: { readonly colour: string, readonly shape: DisplayShape } }> }, readonly stances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly actor:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly proposition: { readonly id: string } }> } };

export type AmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  day: string | null | undefined;
  from: string | null | undefined;
  isSpan: boolean;
}>;


export type AmongQuery = { readonly edgesAmong: { readonly complete: boolean, readonly unknown: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: Label, readonly caption: string, readonly holds: Certainty | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly from: string, readonly to: string, readonly role: string | null, readonly kind: string | null, readonly title: string | null, readonly position: string | null, readonly since: string | null, readonly until: string | null, readonly date: string | null, readonly verified: boolean | null, readonly sourceCount: number, readonly holds: Certainty | null, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }> }> }, readonly before?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly holds: Certainty | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly holds: Certainty | null }> } };

export type ExpansionQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  exclude: ReadonlyArray<string> | string;
  through: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  depth: number;
  first: number;
  day: string | null | undefined;
  from: string | null | undefined;
  isSpan: boolean;
}>;


export type ExpansionQuery = { readonly neighbourhood: { readonly complete: boolean, readonly starts: ReadonlyArray<{ readonly id: string, readonly moreCount: number }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: Label, readonly caption: string, readonly holds: Certainty | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly from: string, readonly to: string, readonly role: string | null, readonly kind: string | null, readonly title: string | null, readonly position: string | null, readonly since: string | null, readonly until: string | null, readonly date: string | null, readonly verified: boolean | null, readonly sourceCount: number, readonly holds: Certainty | null, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }> }> }, readonly before?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly holds: Certainty | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly holds: Certainty | null }> } };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  actors: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly type: ChangeType, readonly certainty: Certainty, readonly day: string | null, readonly earliest: string, readonly latest: string, readonly sentence: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } };

export type ShownFactsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ShownFactsQuery = { readonly graphInMemory: { readonly version: string }, readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly edgesAmong: { readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly node:
        | { readonly verified: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly founded: string | null, readonly dissolved: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly signed: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly since: string | null, readonly until: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly validTo: string | null, readonly heldFrom: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly founded: string | null, readonly dissolved: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | { readonly verified: boolean, readonly saidOn: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
        | Record<PropertyKey, never>
       | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly date: string | null, readonly signed: string | null, readonly verified: boolean | null, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }> } };

export type BriefQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type BriefQuery = { readonly graphInMemory: { readonly version: string }, readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Obligation', readonly kind: ObligationKind, readonly article: string | null, readonly summary: string, readonly id: string, readonly pact: { readonly name: string } }
    | { readonly __typename: 'Official', readonly note: string | null, readonly verified: boolean, readonly nativeName: string | null, readonly id: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly affiliation:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'Organisation', readonly note: string | null, readonly verified: boolean, readonly officialName: string, readonly founded: string | null, readonly dissolved: string | null, readonly id: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
    | { readonly __typename: 'Pact', readonly note: string | null, readonly verified: boolean, readonly type: PactType, readonly signed: string | null, readonly signedAt: string | null, readonly id: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }> }
    | { readonly __typename: 'Proposition', readonly note: string | null, readonly verified: boolean, readonly text: string, readonly id: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
    | { readonly __typename: 'Recognition', readonly note: string | null, readonly verified: boolean, readonly since: string | null, readonly until: string | null, readonly id: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly recogniser:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly recognised:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }> }
    | { readonly __typename: 'RollCall', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Stance', readonly note: string | null, readonly verified: boolean, readonly validTo: string | null, readonly position: Position, readonly basis: Basis, readonly id: string, readonly heldFrom: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly proposition: { readonly text: string }, readonly statedBy:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly quote: { readonly text: string, readonly lang: string, readonly translated: boolean } | null }
    | { readonly __typename: 'State', readonly note: string | null, readonly verified: boolean, readonly officialName: string, readonly founded: string | null, readonly dissolved: string | null, readonly id: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }
    | { readonly __typename: 'Statement', readonly note: string | null, readonly verified: boolean, readonly venue: string | null, readonly summary: string, readonly id: string, readonly saidOn: string, readonly corroboration: { readonly independent: number }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly officials: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly quotes: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly translated: boolean }>, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }> }
   | null> };

export type SourcePartsFragment = { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null };

type Evidence_Official_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_Organisation_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_Pact_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_Proposition_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_Recognition_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_Stance_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_State_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

type Evidence_Statement_Fragment = { readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } };

export type EvidenceFragment =
  | Evidence_Official_Fragment
  | Evidence_Organisation_Fragment
  | Evidence_Pact_Fragment
  | Evidence_Proposition_Fragment
  | Evidence_Recognition_Fragment
  | Evidence_Stance_Fragment
  | Evidence_State_Fragment
  | Evidence_Statement_Fragment
;

export type ClaimRowFragment = { readonly field: string, readonly value: string, readonly preferred: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> };

export type StanceRowFragment = { readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly proposition: { readonly id: string, readonly text: string } };

export type StatementRowFragment = { readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

export type PactRowFragment = { readonly id: string, readonly name: string, readonly signed: string | null };

export type RecognitionRowFragment = { readonly id: string, readonly since: string | null, readonly until: string | null, readonly recogniser:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly recognised:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

export type OfficeRowFragment = { readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly official: { readonly id: string, readonly name: string }, readonly belongsTo:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

export type MembershipRowFragment = { readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly actor:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly organisation: { readonly id: string, readonly name: string } };

export type ClauseRowFragment = { readonly article: string | null, readonly position: Position, readonly text: string | null, readonly lang: string | null, readonly translated: boolean | null, readonly actors: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly proposition: { readonly id: string, readonly text: string } };

export type RelationRowFragment = { readonly kind: RelationKind, readonly earlier: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly later: { readonly id: string, readonly name: string, readonly signed: string | null } };

export type CountsRowFragment = { readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> };

export type TensionPartsFragment = { readonly tensions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly day: string, readonly stance: { readonly id: string }, readonly clause: { readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null } } }> } };

export type DossierPartsFragment = { readonly quotes: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly translated: boolean, readonly cutFrom: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly speakers: ReadonlyArray<{ readonly role: OfficialRole | null, readonly official: { readonly id: string, readonly name: string }, readonly offices: ReadonlyArray<{ readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly certainty: Certainty, readonly belongsTo:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> }>, readonly contest: { readonly more: boolean, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly on:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly stances: ReadonlyArray<{ readonly date: string, readonly position: Position, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly proposition: { readonly id: string, readonly text: string }, readonly stance: { readonly id: string } }>, readonly replies: ReadonlyArray<{ readonly kind: ReplyKind, readonly date: string, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly statement: { readonly id: string, readonly summary: string } }> } };

export type ThreadPartsFragment = { readonly depth: number, readonly kind: ReplyKind, readonly more: number, readonly delay: { readonly days: number | null, readonly minDays: number, readonly maxDays: number }, readonly parent: { readonly id: string, readonly date: string }, readonly statement: { readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }, readonly alsoUnder: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type StateDetailsQueryVariables = Exact<{
  id: string;
}>;


export type StateDetailsQuery = { readonly tensions: { readonly tensions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly day: string, readonly stance: { readonly id: string }, readonly clause: { readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null } } }> } }, readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'State', readonly name: string, readonly nativeName: string | null, readonly officialName: string, readonly founded: string | null, readonly dissolved: string | null, readonly region: Region | null, readonly unMember: boolean | null, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly predecessors: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly predecessorOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly organisation: { readonly id: string, readonly name: string } }> }, readonly officeHolders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly official: { readonly id: string, readonly name: string }, readonly belongsTo:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly recognises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly recogniser:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly recognised:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly recognisedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly recogniser:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly recognised:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly pacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly since: string | null, readonly until: string | null, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }
    | Record<PropertyKey, never>
   | null };

export type OrganisationDetailsQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationDetailsQuery = { readonly tensions: { readonly tensions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly day: string, readonly stance: { readonly id: string }, readonly clause: { readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null } } }> } }, readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Organisation', readonly name: string, readonly nativeName: string | null, readonly officialName: string, readonly founded: string | null, readonly dissolved: string | null, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly foundedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly signed: string | null }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly organisation: { readonly id: string, readonly name: string } }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly organisation: { readonly id: string, readonly name: string } }> }, readonly officeHolders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly official: { readonly id: string, readonly name: string }, readonly belongsTo:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly recognisedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly recogniser:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly recognised:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly pacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly since: string | null, readonly until: string | null, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }
    | Record<PropertyKey, never>
   | null };

export type OfficialDetailsQueryVariables = Exact<{
  id: string;
}>;


export type OfficialDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Official', readonly name: string, readonly nativeName: string | null, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly affiliation:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly verified: boolean, readonly official: { readonly id: string, readonly name: string }, readonly belongsTo:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: OfficialRole, readonly statement: { readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             } }> }, readonly voiced: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }
    | Record<PropertyKey, never>
   | null };

export type PactDetailsQueryVariables = Exact<{
  id: string;
}>;


export type PactDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Pact', readonly name: string, readonly type: PactType, readonly signed: string | null, readonly signedAt: string | null, readonly status: PactStatus | null, readonly termYears: number | null, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null }>, readonly computedEnd: { readonly date: string, readonly from: string, readonly years: number } | null, readonly renewals: ReadonlyArray<{ readonly date: string, readonly how: string, readonly extendsByYears: number | null, readonly until: string | null }>, readonly suspensions: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly note: string | null, readonly between: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string | null }>, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly founds: { readonly id: string, readonly name: string } | null, readonly beneficiary:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly since: string | null, readonly until: string | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly signatories: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly name: string, readonly capacity: string | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly obligations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ObligationKind, readonly article: string | null, readonly summary: string, readonly mutual: boolean, readonly condition: ObligationCondition, readonly area: string | null, readonly adversary:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly binds: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            > } }> }, readonly clauses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly article: string | null, readonly position: Position, readonly text: string | null, readonly lang: string | null, readonly translated: boolean | null, readonly actors: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly proposition: { readonly id: string, readonly text: string } }> }, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly earlier: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly later: { readonly id: string, readonly name: string, readonly signed: string | null } }> }, readonly relatedFrom: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly earlier: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly later: { readonly id: string, readonly name: string, readonly signed: string | null } }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly invokedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }
    | Record<PropertyKey, never>
   | null };

export type PropositionDetailsQueryVariables = Exact<{
  id: string;
}>;


export type PropositionDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Proposition', readonly text: string, readonly topic: Topic, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly positions: ReadonlyArray<{ readonly position: Position, readonly label: string, readonly polarity: number | null }>, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly clauses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly article: string | null, readonly position: Position, readonly text: string | null, readonly lang: string | null, readonly translated: boolean | null, readonly actors: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly proposition: { readonly id: string, readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }
    | Record<PropertyKey, never>
   | null };

export type StatementDetailsQueryVariables = Exact<{
  id: string;
}>;


export type StatementDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Statement', readonly endDate: string | null, readonly datePrecision: DatePrecision, readonly venue: string | null, readonly language: string | null, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly addressedTo: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly about: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> }, readonly invokes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly signed: string | null }> }, readonly stances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean }, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | Record<PropertyKey, never>
   | null, readonly dossier: { readonly quotes: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly translated: boolean, readonly cutFrom: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly speakers: ReadonlyArray<{ readonly role: OfficialRole | null, readonly official: { readonly id: string, readonly name: string }, readonly offices: ReadonlyArray<{ readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly certainty: Certainty, readonly belongsTo:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }>, readonly contest: { readonly more: boolean, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly on:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly stances: ReadonlyArray<{ readonly date: string, readonly position: Position, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly proposition: { readonly id: string, readonly text: string }, readonly stance: { readonly id: string } }>, readonly replies: ReadonlyArray<{ readonly kind: ReplyKind, readonly date: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statement: { readonly id: string, readonly summary: string } }> } } | null, readonly thread: { readonly answerCount: number, readonly complete: boolean, readonly above: ReadonlyArray<{ readonly depth: number, readonly kind: ReplyKind, readonly more: number, readonly delay: { readonly days: number | null, readonly minDays: number, readonly maxDays: number }, readonly parent: { readonly id: string, readonly date: string }, readonly statement: { readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }, readonly alsoUnder: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }>, readonly below: ReadonlyArray<{ readonly depth: number, readonly kind: ReplyKind, readonly more: number, readonly delay: { readonly days: number | null, readonly minDays: number, readonly maxDays: number }, readonly parent: { readonly id: string, readonly date: string }, readonly statement: { readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }, readonly alsoUnder: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } | null };

export type StanceDetailsQueryVariables = Exact<{
  id: string;
}>;


export type StanceDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Stance', readonly date: string, readonly validTo: string | null, readonly position: Position, readonly polarity: number | null, readonly basis: Basis, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly proposition: { readonly id: string, readonly text: string, readonly positions: ReadonlyArray<{ readonly position: Position, readonly label: string }> }, readonly statedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly viaPact: { readonly id: string, readonly name: string, readonly signed: string | null } | null, readonly viaStatement: { readonly id: string, readonly date: string, readonly kind: StatementKind, readonly summary: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }
    | Record<PropertyKey, never>
   | null, readonly dossier: { readonly quotes: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly translated: boolean, readonly cutFrom: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly speakers: ReadonlyArray<{ readonly role: OfficialRole | null, readonly official: { readonly id: string, readonly name: string }, readonly offices: ReadonlyArray<{ readonly title: string, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly certainty: Certainty, readonly belongsTo:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }>, readonly contest: { readonly more: boolean, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly on:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly stances: ReadonlyArray<{ readonly date: string, readonly position: Position, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly proposition: { readonly id: string, readonly text: string }, readonly stance: { readonly id: string } }>, readonly replies: ReadonlyArray<{ readonly kind: ReplyKind, readonly date: string, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statement: { readonly id: string, readonly summary: string } }> } } | null };

export type RecognitionDetailsQueryVariables = Exact<{
  id: string;
}>;


export type RecognitionDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Recognition', readonly established: string | null, readonly severed: string | null, readonly attestedOn: string | null, readonly id: string, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly since: string | null, readonly until: string | null, readonly insteadOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null } | null, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string, readonly preferred: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean }, readonly recogniser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly recognised:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | Record<PropertyKey, never>
   | null };

export type OtherDetailsQueryVariables = Exact<{
  id: string;
}>;


export type OtherDetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Event', readonly id: string, readonly code: string, readonly date: string, readonly intensity: number | null, readonly mentions: number | null, readonly url: string | null, readonly initiator:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Obligation', readonly id: string, readonly article: string | null, readonly summary: string, readonly mutual: boolean, readonly condition: ObligationCondition, readonly area: string | null, readonly obligationKind: ObligationKind, readonly adversary:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly pact: { readonly id: string, readonly name: string, readonly signed: string | null }, readonly binds: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly __typename: 'RollCall', readonly id: string, readonly resolution: string | null, readonly session: number | null, readonly inFavour: number | null, readonly against: number | null, readonly abstained: number | null, readonly description: string | null, readonly rollCallTitle: string | null, readonly heldOn: string | null }
    | { readonly __typename: 'Source', readonly readAs: ReadAs, readonly verified: boolean, readonly note: string | null, readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null, readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Official', readonly name: string, readonly id: string }
          | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
          | { readonly __typename: 'Pact', readonly name: string, readonly signed: string | null, readonly id: string }
          | { readonly __typename: 'Proposition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Recognition', readonly since: string | null, readonly id: string, readonly recogniser:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly recognised:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }
          | { readonly __typename: 'Stance', readonly position: Position, readonly date: string, readonly id: string, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly proposition: { readonly id: string, readonly text: string } }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly summary: string, readonly date: string, readonly id: string, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }
        > } }
    | Record<PropertyKey, never>
   | null };

export type HitsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type HitsQuery = { readonly search: { readonly hasMore: boolean, readonly leftOut: ReadonlyArray<string>, readonly hits: ReadonlyArray<{ readonly kind: SearchKind, readonly matches: ReadonlyArray<{ readonly field: string, readonly kind: SearchMatchKind, readonly text: string, readonly fragment: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Obligation', readonly summary: string, readonly id: string }
        | { readonly __typename: 'Official', readonly name: string, readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Pact', readonly name: string, readonly signed: string | null, readonly id: string }
        | { readonly __typename: 'Proposition', readonly text: string, readonly id: string }
        | { readonly __typename: 'Recognition', readonly since: string | null, readonly id: string, readonly recogniser:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly recognised:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'RollCall', readonly id: string }
        | { readonly __typename: 'Source', readonly title: string, readonly id: string }
        | { readonly __typename: 'Stance', readonly position: Position, readonly date: string, readonly id: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly proposition: { readonly id: string, readonly text: string } }
        | { readonly __typename: 'State', readonly name: string, readonly id: string }
        | { readonly __typename: 'Statement', readonly summary: string, readonly date: string, readonly id: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
       }> } };

export type StancesQueryVariables = Exact<{
  actors: ReadonlyArray<string> | string | null | undefined;
  propositions: ReadonlyArray<string> | string | null | undefined;
  on: OnDay | null | undefined;
  after: string | null | undefined;
  a?: string | null | undefined;
  b?: string | null | undefined;
  asOf: string | null | undefined;
  certainty?: Certainty;
  pairs: boolean;
  isPair: boolean;
}>;


export type StancesQuery = { readonly stances: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly validTo: string | null, readonly position: Position, readonly polarity: number | null, readonly basis: Basis, readonly note: string | null, readonly verified: boolean, readonly unverifiedFields: ReadonlyArray<string>, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly proposition: { readonly id: string }, readonly statedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly quote: { readonly text: string, readonly lang: string, readonly translated: boolean } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }>, readonly corroboration: { readonly independent: number, readonly publishers: ReadonlyArray<string>, readonly stateMediaOnly: boolean } }> }, readonly propositions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly positions: ReadonlyArray<{ readonly position: Position, readonly label: string }> }> }, readonly alignment?: { readonly actors: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly windows: ReadonlyArray<{ readonly pairs: { readonly nodes: ReadonlyArray<{ readonly agreement: number, readonly disagreement: number, readonly shared: number, readonly a:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly b:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }> }, readonly votingMatrix?: { readonly rollCallCount: number, readonly since: string | null, readonly until: string | null, readonly actors: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly rows: ReadonlyArray<{ readonly values: ReadonlyArray<number | null>, readonly rollCalls: ReadonlyArray<number> }> }, readonly compare?: { readonly shared: { readonly nodes: ReadonlyArray<{ readonly sides: ComparisonSides, readonly samePosition: boolean, readonly proposition: { readonly id: string }, readonly ofA: { readonly id: string }, readonly ofB: { readonly id: string } }> }, readonly onlyA: { readonly nodes: ReadonlyArray<{ readonly proposition: { readonly id: string }, readonly stance: { readonly id: string } }> }, readonly onlyB: { readonly nodes: ReadonlyArray<{ readonly proposition: { readonly id: string }, readonly stance: { readonly id: string } }> } }, readonly voting?: { readonly windows: ReadonlyArray<{ readonly since: string, readonly until: string, readonly cells: ReadonlyArray<{ readonly equal: number, readonly apart: number, readonly opposed: number, readonly rollCalls: number, readonly value: number | null }> }> } };

export type TraceQueryVariables = Exact<{
  from: ReadonlyArray<string> | string;
  to: ReadonlyArray<string> | string;
  via: ReadonlyArray<string> | string | null | undefined;
  avoid: ReadonlyArray<string> | string | null | undefined;
  through: ReadonlyArray<Through> | Through | null | undefined;
  order: PathOrder;
  maxHops: number;
  oneParty: boolean;
  groups: number;
  asOf: string | null | undefined;
  certainty: Certainty;
}>;


export type TraceQuery = { readonly connections: { readonly complete: boolean, readonly reason: { readonly reason: NoPathReason, readonly excludedBy: ReadonlyArray<PathFilter>, readonly hops: number | null, readonly nearest: string | null, readonly unknown: ReadonlyArray<string> } | null, readonly groups: ReadonlyArray<{ readonly shortest: number, readonly tieCount: number, readonly tieCountExact: boolean, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly paths: { readonly nodes: ReadonlyArray<{ readonly length: number, readonly weakest: { readonly position: number, readonly weakness: LinkWeakness } | null, readonly segments: ReadonlyArray<{ readonly sentence: string, readonly verified: boolean, readonly sourceCount: number, readonly via: { readonly kind: LinkKind }, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly copyOf: string | null, readonly published: string | null, readonly url: string | null, readonly language: string, readonly commit: string | null }> }> }> } }> } };

export const opening: TypedDocument<OpeningQuery, OpeningQueryVariables> = `query Opening($actors: [ID!], $propositions: [ID!]) {
  schemaGraph {
    labels {
      label
      display {
        colour
        shape
      }
    }
  }
  stances(
    where: {actor: {ids: $actors}, proposition: {ids: $propositions}}
    orderBy: DATE_DESC
    first: 100
  ) {
    nodes {
      id
      actor {
        id
      }
      proposition {
        id
      }
    }
  }
}`;

export const among: TypedDocument<AmongQuery, AmongQueryVariables> = `query Among($ids: [ID!]!, $day: PartialDate, $from: PartialDate, $isSpan: Boolean!) {
  edgesAmong(ids: $ids, holdsOn: $day) {
    complete
    unknown
    nodes {
      id
      label
      caption
      holds
    }
    links {
      id
      type
      from
      to
      role
      kind
      title
      position
      since
      until
      date
      inForce {
        since
        until
      }
      verified
      sourceCount
      holds
    }
  }
  before: edgesAmong(ids: $ids, holdsOn: $from) @include(if: $isSpan) {
    nodes {
      id
      holds
    }
    links {
      id
      holds
    }
  }
}`;

export const expansion: TypedDocument<ExpansionQuery, ExpansionQueryVariables> = `query Expansion($ids: [ID!]!, $exclude: [ID!]!, $through: [EdgeType!], $depth: Int!, $first: Int!, $day: PartialDate, $from: PartialDate, $isSpan: Boolean!) {
  neighbourhood(
    ids: $ids
    exclude: $exclude
    through: $through
    depth: $depth
    first: $first
    allLinks: true
    holdsOn: $day
  ) {
    complete
    starts {
      id
      moreCount
    }
    nodes {
      id
      label
      caption
      holds
    }
    links {
      id
      type
      from
      to
      role
      kind
      title
      position
      since
      until
      date
      inForce {
        since
        until
      }
      verified
      sourceCount
      holds
    }
  }
  before: neighbourhood(
    ids: $ids
    exclude: $exclude
    through: $through
    depth: $depth
    first: $first
    allLinks: true
    holdsOn: $from
  ) @include(if: $isSpan) {
    nodes {
      id
      holds
    }
    links {
      id
      holds
    }
  }
}`;

export const changes: TypedDocument<ChangesQuery, ChangesQueryVariables> = `query Changes($from: PartialDate!, $to: PartialDate!, $actors: [ID!], $first: Int!, $after: String) {
  changes(from: $from, to: $to, actors: $actors, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      type
      certainty
      day
      earliest
      latest
      sentence
      node {
        id
      }
      target {
        id
      }
    }
  }
}`;

export const shownFacts: TypedDocument<ShownFactsQuery, ShownFactsQueryVariables> = `query ShownFacts($ids: [ID!]!) {
  graphInMemory {
    version
  }
  datasets {
    slug
    version
  }
  edgesAmong(ids: $ids) {
    complete
    nodes {
      id
      node {
        ... on Fact {
          verified
          sources {
            ...SourceParts
          }
        }
        ... on State {
          founded
          dissolved
        }
        ... on Organisation {
          founded
          dissolved
        }
        ... on Pact {
          signed
        }
        ... on Stance {
          heldFrom: date
          validTo
        }
        ... on Statement {
          saidOn: date
        }
        ... on Recognition {
          since
          until
        }
      }
    }
    links {
      id
      since
      until
      date
      signed
      inForce {
        since
        until
      }
      verified
      sources {
        ...SourceParts
      }
    }
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}`;

export const brief: TypedDocument<BriefQuery, BriefQueryVariables> = `query Brief($ids: [ID!]!) {
  graphInMemory {
    version
  }
  datasets {
    slug
    version
  }
  nodes(ids: $ids) {
    __typename
    id
    ... on Fact {
      note
      verified
      corroboration {
        independent
      }
      sources {
        ...SourceParts
      }
    }
    ... on State {
      officialName
      founded
      dissolved
    }
    ... on Organisation {
      officialName
      founded
      dissolved
    }
    ... on Official {
      nativeName
      affiliation {
        name
      }
    }
    ... on Proposition {
      text
    }
    ... on Obligation {
      kind
      article
      summary
      pact {
        name
      }
    }
    ... on Pact {
      type
      signed
      signedAt
      inForce {
        since
        until
      }
      claims {
        ...ClaimRow
      }
    }
    ... on Statement {
      saidOn: date
      venue
      summary
      actor {
        name
      }
      officials(first: 5) {
        nodes {
          name
        }
      }
      quotes {
        text
        lang
        translated
      }
      claims {
        ...ClaimRow
      }
    }
    ... on Stance {
      heldFrom: date
      validTo
      position
      basis
      actor {
        name
      }
      proposition {
        text
      }
      statedBy {
        name
      }
      quote {
        text
        lang
        translated
      }
    }
    ... on Recognition {
      since
      until
      recogniser {
        name
      }
      recognised {
        name
      }
      claims {
        ...ClaimRow
      }
    }
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment ClaimRow on Claim {
  field
  value
  preferred
  sources {
    ...SourceParts
  }
}`;

export const stateDetails: TypedDocument<StateDetailsQuery, StateDetailsQueryVariables> = `query StateDetails($id: ID!) {
  tensions(actor: $id) {
    ...TensionParts
  }
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on State {
      __typename
      ...Evidence
      name
      nativeName
      officialName
      founded
      dissolved
      region
      unMember
      predecessors(first: 20) {
        nodes {
          id
          name
        }
      }
      predecessorOf {
        id
        name
      }
      stances(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
      memberships(first: 500) {
        totalCount
        edges {
          ...MembershipRow
        }
      }
      officeHolders(first: 500) {
        totalCount
        edges {
          ...OfficeRow
        }
      }
      recognises(first: 500, orderBy: SINCE_DESC) {
        totalCount
        nodes {
          ...RecognitionRow
        }
      }
      recognisedBy(first: 500, orderBy: SINCE_DESC) {
        totalCount
        nodes {
          ...RecognitionRow
        }
      }
      pacts(first: 500) {
        totalCount
        edges {
          role
          since
          until
          pact {
            ...PactRow
          }
        }
      }
      statements(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StatementRow
        }
      }
    }
  }
}

fragment TensionParts on Tensions {
  tensions(first: 100) {
    totalCount
    nodes {
      sentence
      day
      stance {
        id
      }
      clause {
        pact {
          ...PactRow
        }
      }
    }
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment StanceRow on Stance {
  id
  date
  position
  polarity
  actor {
    id
    name
  }
  proposition {
    id
    text
  }
}

fragment MembershipRow on Membership {
  since
  until
  attestedOn
  verified
  actor {
    id
    name
  }
  organisation {
    id
    name
  }
}

fragment OfficeRow on Office {
  title
  since
  until
  attestedOn
  verified
  official {
    id
    name
  }
  belongsTo {
    id
    name
  }
}

fragment RecognitionRow on Recognition {
  id
  since
  until
  recogniser {
    id
    name
  }
  recognised {
    id
    name
  }
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}`;

export const organisationDetails: TypedDocument<OrganisationDetailsQuery, OrganisationDetailsQueryVariables> = `query OrganisationDetails($id: ID!) {
  tensions(actor: $id) {
    ...TensionParts
  }
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Organisation {
      __typename
      ...Evidence
      name
      nativeName
      officialName
      founded
      dissolved
      foundedBy(first: 20) {
        nodes {
          ...PactRow
        }
      }
      members(first: 500) {
        totalCount
        edges {
          ...MembershipRow
        }
      }
      memberships(first: 500) {
        totalCount
        edges {
          ...MembershipRow
        }
      }
      officeHolders(first: 500) {
        totalCount
        edges {
          ...OfficeRow
        }
      }
      stances(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
      recognisedBy(first: 500, orderBy: SINCE_DESC) {
        totalCount
        nodes {
          ...RecognitionRow
        }
      }
      pacts(first: 500) {
        totalCount
        edges {
          role
          since
          until
          pact {
            ...PactRow
          }
        }
      }
      statements(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StatementRow
        }
      }
    }
  }
}

fragment TensionParts on Tensions {
  tensions(first: 100) {
    totalCount
    nodes {
      sentence
      day
      stance {
        id
      }
      clause {
        pact {
          ...PactRow
        }
      }
    }
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment MembershipRow on Membership {
  since
  until
  attestedOn
  verified
  actor {
    id
    name
  }
  organisation {
    id
    name
  }
}

fragment OfficeRow on Office {
  title
  since
  until
  attestedOn
  verified
  official {
    id
    name
  }
  belongsTo {
    id
    name
  }
}

fragment StanceRow on Stance {
  id
  date
  position
  polarity
  actor {
    id
    name
  }
  proposition {
    id
    text
  }
}

fragment RecognitionRow on Recognition {
  id
  since
  until
  recogniser {
    id
    name
  }
  recognised {
    id
    name
  }
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}`;

export const officialDetails: TypedDocument<OfficialDetailsQuery, OfficialDetailsQueryVariables> = `query OfficialDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Official {
      __typename
      ...Evidence
      name
      nativeName
      affiliation {
        id
        name
      }
      offices(first: 500) {
        totalCount
        edges {
          ...OfficeRow
        }
      }
      statements(first: 500) {
        totalCount
        edges {
          role
          statement {
            ...StatementRow
          }
        }
      }
      voiced(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
      stances(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
    }
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment OfficeRow on Office {
  title
  since
  until
  attestedOn
  verified
  official {
    id
    name
  }
  belongsTo {
    id
    name
  }
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}

fragment StanceRow on Stance {
  id
  date
  position
  polarity
  actor {
    id
    name
  }
  proposition {
    id
    text
  }
}`;

export const pactDetails: TypedDocument<PactDetailsQuery, PactDetailsQueryVariables> = `query PactDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Pact {
      __typename
      ...Evidence
      name
      type
      signed
      signedAt
      status
      termYears
      inForce {
        since
        until
        attestedOn
      }
      computedEnd {
        date
        from
        years
      }
      renewals {
        date
        how
        extendsByYears
        until
      }
      suspensions {
        since
        until
        between {
          id
          name
        }
        note
      }
      identifiers {
        scheme
        value
      }
      claims {
        ...ClaimRow
      }
      founds {
        id
        name
      }
      beneficiary {
        id
        name
      }
      parties(first: 500) {
        totalCount
        edges {
          role
          since
          until
          actor {
            id
            name
          }
        }
      }
      signatories(first: 100) {
        totalCount
        edges {
          name
          capacity
          actor {
            id
            name
          }
        }
      }
      obligations(first: 100) {
        totalCount
        nodes {
          id
          kind
          article
          summary
          mutual
          condition
          area
          adversary {
            id
            name
          }
          binds(first: 50) {
            nodes {
              id
              name
            }
          }
        }
      }
      clauses(first: 100) {
        totalCount
        edges {
          ...ClauseRow
        }
      }
      relations(first: 100) {
        totalCount
        edges {
          ...RelationRow
        }
      }
      relatedFrom(first: 100) {
        totalCount
        edges {
          ...RelationRow
        }
      }
      stances(first: 100) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
      invokedBy(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StatementRow
        }
      }
    }
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment ClaimRow on Claim {
  field
  value
  preferred
  sources {
    ...SourceParts
  }
}

fragment ClauseRow on Clause {
  article
  position
  text
  lang
  translated
  actors {
    id
    name
  }
  pact {
    ...PactRow
  }
  proposition {
    id
    text
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment RelationRow on PactRelation {
  kind
  earlier {
    ...PactRow
  }
  later {
    ...PactRow
  }
}

fragment StanceRow on Stance {
  id
  date
  position
  polarity
  actor {
    id
    name
  }
  proposition {
    id
    text
  }
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}`;

export const propositionDetails: TypedDocument<PropositionDetailsQuery, PropositionDetailsQueryVariables> = `query PropositionDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Proposition {
      __typename
      ...Evidence
      text
      topic
      positions {
        position
        label
        polarity
      }
      stances(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
      clauses(first: 100) {
        totalCount
        edges {
          ...ClauseRow
        }
      }
      statements(first: 500, orderBy: DATE_DESC) {
        totalCount
        nodes {
          ...StatementRow
        }
      }
    }
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment StanceRow on Stance {
  id
  date
  position
  polarity
  actor {
    id
    name
  }
  proposition {
    id
    text
  }
}

fragment ClauseRow on Clause {
  article
  position
  text
  lang
  translated
  actors {
    id
    name
  }
  pact {
    ...PactRow
  }
  proposition {
    id
    text
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}`;

export const statementDetails: TypedDocument<StatementDetailsQuery, StatementDetailsQueryVariables> = `query StatementDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Statement {
      __typename
      ...Evidence
      ...StatementRow
      endDate
      datePrecision
      venue
      language
      addressedTo(first: 50) {
        nodes {
          id
          name
        }
      }
      about(first: 50) {
        nodes {
          id
          text
        }
      }
      invokes(first: 50) {
        nodes {
          ...PactRow
        }
      }
      stances(first: 100) {
        totalCount
        nodes {
          ...StanceRow
        }
      }
    }
  }
  dossier(id: $id) {
    ...DossierParts
  }
  thread(statement: $id, first: 500) {
    answerCount
    complete
    above {
      ...ThreadParts
    }
    below {
      ...ThreadParts
    }
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment StanceRow on Stance {
  id
  date
  position
  polarity
  actor {
    id
    name
  }
  proposition {
    id
    text
  }
}

fragment DossierParts on Dossier {
  quotes {
    text
    lang
    translated
    cutFrom
    sources {
      ...SourceParts
    }
  }
  speakers {
    role
    official {
      id
      name
    }
    offices {
      title
      since
      until
      attestedOn
      certainty
      belongsTo {
        id
        name
      }
    }
  }
  contest {
    more
    claims {
      field
      value
      preferred
      on {
        id
      }
      sources {
        ...SourceParts
      }
    }
    stances {
      date
      position
      actor {
        id
        name
      }
      proposition {
        id
        text
      }
      stance {
        id
      }
    }
    replies {
      kind
      date
      actor {
        id
        name
      }
      statement {
        id
        summary
      }
    }
  }
}

fragment ThreadParts on ThreadEntry {
  depth
  kind
  more
  delay {
    days
    minDays
    maxDays
  }
  parent {
    id
    date
  }
  statement {
    ...StatementRow
  }
  alsoUnder {
    ...StatementRow
  }
}`;

export const stanceDetails: TypedDocument<StanceDetailsQuery, StanceDetailsQueryVariables> = `query StanceDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Stance {
      __typename
      ...Evidence
      date
      validTo
      position
      polarity
      basis
      actor {
        id
        name
      }
      proposition {
        id
        text
        positions {
          position
          label
        }
      }
      statedBy {
        id
        name
      }
      viaPact {
        ...PactRow
      }
      viaStatement {
        ...StatementRow
      }
    }
  }
  dossier(id: $id) {
    ...DossierParts
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment StatementRow on Statement {
  id
  date
  kind
  summary
  actor {
    id
    name
  }
}

fragment DossierParts on Dossier {
  quotes {
    text
    lang
    translated
    cutFrom
    sources {
      ...SourceParts
    }
  }
  speakers {
    role
    official {
      id
      name
    }
    offices {
      title
      since
      until
      attestedOn
      certainty
      belongsTo {
        id
        name
      }
    }
  }
  contest {
    more
    claims {
      field
      value
      preferred
      on {
        id
      }
      sources {
        ...SourceParts
      }
    }
    stances {
      date
      position
      actor {
        id
        name
      }
      proposition {
        id
        text
      }
      stance {
        id
      }
    }
    replies {
      kind
      date
      actor {
        id
        name
      }
      statement {
        id
        summary
      }
    }
  }
}`;

export const recognitionDetails: TypedDocument<RecognitionDetailsQuery, RecognitionDetailsQueryVariables> = `query RecognitionDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Recognition {
      __typename
      ...Evidence
      ...RecognitionRow
      established
      severed
      attestedOn
      insteadOf {
        id
        name
      }
      pact {
        ...PactRow
      }
      claims {
        ...ClaimRow
      }
    }
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}

fragment RecognitionRow on Recognition {
  id
  since
  until
  recogniser {
    id
    name
  }
  recognised {
    id
    name
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment ClaimRow on Claim {
  field
  value
  preferred
  sources {
    ...SourceParts
  }
}`;

export const otherDetails: TypedDocument<OtherDetailsQuery, OtherDetailsQueryVariables> = `query OtherDetails($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      ...CountsRow
    }
  }
  node(id: $id) {
    ... on Obligation {
      __typename
      id
      obligationKind: kind
      article
      summary
      mutual
      condition
      area
      adversary {
        id
        name
      }
      pact {
        ...PactRow
      }
      binds(first: 50) {
        nodes {
          id
          name
        }
      }
    }
    ... on Source {
      __typename
      ...SourceParts
      readAs
      verified
      note
      citedBy(first: 500) {
        totalCount
        nodes {
          __typename
          id
          ... on Actor {
            name
          }
          ... on Pact {
            name
            signed
          }
          ... on Proposition {
            text
          }
          ... on Statement {
            summary
            date
            actor {
              id
              name
            }
          }
          ... on Stance {
            position
            date
            actor {
              id
              name
            }
            proposition {
              id
              text
            }
          }
          ... on Recognition {
            since
            recogniser {
              id
              name
            }
            recognised {
              id
              name
            }
          }
        }
      }
    }
    ... on Event {
      __typename
      id
      code
      date
      intensity
      mentions
      url
      initiator {
        id
        name
      }
      target {
        id
        name
      }
    }
    ... on RollCall {
      __typename
      id
      rollCallTitle: title
      resolution
      heldOn: date
      session
      inFavour
      against
      abstained
      description
    }
  }
}

fragment CountsRow on CountedNode {
  id
  caption
  counts {
    type
    count
  }
}

fragment PactRow on Pact {
  id
  name
  signed
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}`;

export const hits: TypedDocument<HitsQuery, HitsQueryVariables> = `query Hits($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    hasMore
    leftOut
    hits {
      kind
      matches {
        field
        kind
        text
        fragment
        ranges {
          start
          end
        }
      }
      node {
        __typename
        id
        ... on Actor {
          name
        }
        ... on Pact {
          name
          signed
        }
        ... on Proposition {
          text
        }
        ... on Statement {
          summary
          date
          actor {
            id
            name
          }
        }
        ... on Stance {
          position
          date
          actor {
            id
            name
          }
          proposition {
            id
            text
          }
        }
        ... on Recognition {
          since
          recogniser {
            id
            name
          }
          recognised {
            id
            name
          }
        }
        ... on Obligation {
          summary
        }
        ... on Source {
          title
        }
      }
    }
  }
}`;

export const stances: TypedDocument<StancesQuery, StancesQueryVariables> = `query Stances($actors: [ID!], $propositions: [ID!], $on: OnDay, $after: String, $a: ID = "", $b: ID = "", $asOf: PartialDate, $certainty: Certainty! = PRESUMED, $pairs: Boolean!, $isPair: Boolean!) {
  stances(
    where: {actor: {ids: $actors}, proposition: {ids: $propositions}, holdsOn: $on}
    orderBy: DATE_DESC
    first: 500
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      date
      validTo
      position
      polarity
      basis
      actor {
        id
        name
      }
      proposition {
        id
      }
      statedBy {
        id
        name
      }
      quote {
        text
        lang
        translated
      }
      ...Evidence
    }
  }
  propositions(first: 500) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      text
      positions {
        position
        label
      }
    }
  }
  alignment(actors: $actors, isolates: true, asOf: $asOf, certainty: $certainty) @include(if: $pairs) {
    actors {
      id
      name
    }
    windows {
      pairs(first: 500) {
        nodes {
          a {
            id
          }
          b {
            id
          }
          agreement
          disagreement
          shared
        }
      }
    }
  }
  votingMatrix(actors: $actors, to: $asOf) @include(if: $pairs) {
    rollCallCount
    since
    until
    actors {
      id
    }
    rows {
      values
      rollCalls
    }
  }
  compare(a: $a, b: $b, asOf: $asOf, certainty: $certainty) @include(if: $isPair) {
    shared(first: 500) {
      nodes {
        proposition {
          id
        }
        sides
        samePosition
        ofA {
          id
        }
        ofB {
          id
        }
      }
    }
    onlyA(first: 500) {
      nodes {
        proposition {
          id
        }
        stance {
          id
        }
      }
    }
    onlyB(first: 500) {
      nodes {
        proposition {
          id
        }
        stance {
          id
        }
      }
    }
  }
  voting(actors: [$a, $b], to: $asOf) @include(if: $isPair) {
    windows {
      since
      until
      cells {
        equal
        apart
        opposed
        rollCalls
        value
      }
    }
  }
}

fragment Evidence on Fact {
  id
  note
  verified
  unverifiedFields
  sources {
    ...SourceParts
  }
  corroboration {
    independent
    publishers
    stateMediaOnly
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}`;

export const trace: TypedDocument<TraceQuery, TraceQueryVariables> = `query Trace($from: [ID!]!, $to: [ID!]!, $via: [ID!], $avoid: [ID!], $through: [Through!], $order: PathOrder!, $maxHops: Int!, $oneParty: Boolean!, $groups: Int!, $asOf: PartialDate, $certainty: Certainty!) {
  connections(
    from: $from
    to: $to
    via: $via
    avoid: $avoid
    through: $through
    order: $order
    maxHops: $maxHops
    oneParty: $oneParty
    k: $groups
    asOf: $asOf
    certainty: $certainty
  ) {
    complete
    reason {
      reason
      excludedBy
      hops
      nearest
      unknown
    }
    groups {
      actors {
        id
        name
      }
      shortest
      tieCount
      tieCountExact
      paths(first: 20) {
        nodes {
          length
          weakest {
            position
            weakness
          }
          segments {
            sentence
            verified
            sourceCount
            via {
              kind
            }
            from {
              id
            }
            to {
              id
            }
            sources {
              ...SourceParts
            }
          }
        }
      }
    }
  }
}

fragment SourceParts on Source {
  id
  kind
  title
  publisher
  copyOf
  published
  url
  language
  commit
}`;

