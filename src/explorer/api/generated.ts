/** Printed from documents.graphql by `npm run print`. */

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
  | 'SIGNED'
  | 'SPOKE'
  | 'STATED_BY'
  | 'SUPERSEDES'
  | 'SUSPENDED_BY'
  | 'TARGETS'
  | 'TERMINATES'
  | 'UNDER'
  | 'VOICED_BY'
  | 'VOTED';

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

export type PathDirection =
  | 'BACKWARD'
  | 'BOTH'
  | 'FORWARD';

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

export type StatementKind =
  | 'CONSULTATIONS'
  | 'DEMARCHE'
  | 'DOCUMENT'
  | 'INTERVIEW'
  | 'JOINT_STATEMENT'
  | 'LETTER'
  | 'MEETING'
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
}>;


export type AmongQuery = { readonly edgesAmong: { readonly complete: boolean, readonly unknown: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: Label, readonly caption: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly from: string, readonly to: string, readonly role: string | null, readonly kind: string | null, readonly title: string | null, readonly position: string | null, readonly since: string | null, readonly until: string | null, readonly date: string | null, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }> }> } };

export type ExpansionQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  exclude: ReadonlyArray<string> | string;
  through: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  depth: number;
  first: number;
}>;


export type ExpansionQuery = { readonly neighbourhood: { readonly complete: boolean, readonly starts: ReadonlyArray<{ readonly id: string, readonly more: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: Label, readonly caption: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly type: EdgeType, readonly from: string, readonly to: string, readonly role: string | null, readonly kind: string | null, readonly title: string | null, readonly position: string | null, readonly since: string | null, readonly until: string | null, readonly date: string | null, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }> }> } };

export type HoldingQueryVariables = Exact<{
  date: string;
  certainty: Certainty;
  ids: ReadonlyArray<string> | string;
}>;


export type HoldingQuery = { readonly asOf: { readonly edgesAmong: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly links: ReadonlyArray<{ readonly id: string }> } } };

export type HitsQueryVariables = Exact<{
  text: string;
}>;


export type HitsQuery = { readonly search: { readonly hasMore: boolean, readonly hits: ReadonlyArray<{ readonly kind: SearchKind, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string }>, readonly node:
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

export type DetailsQueryVariables = Exact<{
  id: string;
}>;


export type DetailsQuery = { readonly neighbourCounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly degree: number, readonly counts: ReadonlyArray<{ readonly type: EdgeType, readonly count: number }> }> }, readonly node:
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Obligation', readonly article: string | null, readonly summary: string, readonly condition: ObligationCondition, readonly id: string, readonly obligationKind: ObligationKind }
    | { readonly __typename: 'Official', readonly note: string | null, readonly verified: boolean, readonly name: string, readonly nativeName: string | null, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number }, readonly affiliation:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
    | { readonly __typename: 'Organisation', readonly note: string | null, readonly verified: boolean, readonly name: string, readonly officialName: string, readonly founded: string | null, readonly dissolved: string | null, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number } }
    | { readonly __typename: 'Pact', readonly note: string | null, readonly verified: boolean, readonly name: string, readonly type: PactType, readonly signed: string | null, readonly signedAt: string | null, readonly status: PactStatus | null, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number }, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }> }
    | { readonly __typename: 'Proposition', readonly note: string | null, readonly verified: boolean, readonly text: string, readonly topic: Topic, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number }, readonly positions: ReadonlyArray<{ readonly position: Position, readonly label: string }> }
    | { readonly __typename: 'Recognition', readonly note: string | null, readonly verified: boolean, readonly since: string | null, readonly until: string | null, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number }, readonly recogniser:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly recognised:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly pact: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'RollCall', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Stance', readonly note: string | null, readonly verified: boolean, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly basis: Basis, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number }, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly proposition: { readonly id: string, readonly text: string }, readonly quote: { readonly text: string, readonly lang: string, readonly translated: boolean } | null, readonly statedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'State', readonly note: string | null, readonly verified: boolean, readonly name: string, readonly officialName: string, readonly founded: string | null, readonly dissolved: string | null, readonly region: Region | null, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number } }
    | { readonly __typename: 'Statement', readonly note: string | null, readonly verified: boolean, readonly summary: string, readonly date: string, readonly venue: string | null, readonly kind: StatementKind, readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly corroboration: { readonly independent: number }, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly quotes: ReadonlyArray<{ readonly text: string, readonly lang: string, readonly translated: boolean }> }
   | null };

export type TraceQueryVariables = Exact<{
  from: ReadonlyArray<string> | string;
  to: ReadonlyArray<string> | string;
  through: ReadonlyArray<Through> | Through | null | undefined;
  asOf: string | null | undefined;
  certainty: Certainty;
}>;


export type TraceQuery = { readonly connections: { readonly complete: boolean, readonly reason: { readonly detail: string } | null, readonly groups: ReadonlyArray<{ readonly shortest: number, readonly tieCount: number, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly paths: { readonly nodes: ReadonlyArray<{ readonly segments: ReadonlyArray<{ readonly sentence: string, readonly verified: boolean, readonly from:
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
            , readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> }> }> } }> } };

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

export const among: TypedDocument<AmongQuery, AmongQueryVariables> = `query Among($ids: [ID!]!) {
  edgesAmong(ids: $ids) {
    complete
    unknown
    nodes {
      id
      label
      caption
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
    }
  }
}`;

export const expansion: TypedDocument<ExpansionQuery, ExpansionQueryVariables> = `query Expansion($ids: [ID!]!, $exclude: [ID!]!, $through: [EdgeType!], $depth: Int!, $first: Int!) {
  neighbourhood(
    ids: $ids
    exclude: $exclude
    through: $through
    depth: $depth
    first: $first
    allLinks: true
  ) {
    complete
    starts {
      id
      more {
        type
        count
      }
    }
    nodes {
      id
      label
      caption
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
    }
  }
}`;

export const holding: TypedDocument<HoldingQuery, HoldingQueryVariables> = `query Holding($date: PartialDate!, $certainty: Certainty!, $ids: [ID!]!) {
  asOf(date: $date, certainty: $certainty) {
    edgesAmong(ids: $ids) {
      nodes {
        id
      }
      links {
        id
      }
    }
  }
}`;

export const hits: TypedDocument<HitsQuery, HitsQueryVariables> = `query Hits($text: String!) {
  search(text: $text, first: 12) {
    hasMore
    hits {
      kind
      matches {
        field
        text
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

export const details: TypedDocument<DetailsQuery, DetailsQueryVariables> = `query Details($id: ID!) {
  neighbourCounts(ids: [$id]) {
    nodes {
      id
      caption
      degree
      counts {
        type
        count
      }
    }
  }
  node(id: $id) {
    __typename
    id
    ... on Fact {
      note
      verified
      sources {
        id
        title
        publisher
        published
        url
      }
      corroboration {
        independent
      }
    }
    ... on State {
      name
      officialName
      founded
      dissolved
      region
    }
    ... on Organisation {
      name
      officialName
      founded
      dissolved
    }
    ... on Official {
      name
      nativeName
      affiliation {
        id
        name
      }
    }
    ... on Proposition {
      text
      topic
      positions {
        position
        label
      }
    }
    ... on Pact {
      name
      type
      signed
      signedAt
      status
      inForce {
        since
        until
      }
    }
    ... on Statement {
      summary
      date
      venue
      kind
      actor {
        id
        name
      }
      quotes {
        text
        lang
        translated
      }
    }
    ... on Stance {
      date
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
      }
      quote {
        text
        lang
        translated
      }
      statedBy {
        id
        name
      }
    }
    ... on Recognition {
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
      pact {
        id
        name
      }
    }
    ... on Obligation {
      obligationKind: kind
      article
      summary
      condition
    }
  }
}`;

export const trace: TypedDocument<TraceQuery, TraceQueryVariables> = `query Trace($from: [ID!]!, $to: [ID!]!, $through: [Through!], $asOf: PartialDate, $certainty: Certainty!) {
  connections(
    from: $from
    to: $to
    through: $through
    asOf: $asOf
    certainty: $certainty
    maxHops: 6
    k: 5
  ) {
    complete
    reason {
      detail
    }
    groups {
      actors {
        id
        name
      }
      shortest
      tieCount
      paths(first: 3) {
        nodes {
          segments {
            sentence
            verified
            from {
              id
            }
            to {
              id
            }
            sources {
              id
              title
              url
            }
          }
        }
      }
    }
  }
}`;

