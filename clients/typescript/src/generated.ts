/** Printed from GraphQL documents by `npm run print`. */

/** The text of a document, with the types of its answer and of its variables. */
export type TypedDocument<Data, Variables> = string & { readonly __types?: (variables: Variables) => Data };

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AbsenceRule =
  | 'AS_ABSTENTION'
  | 'LEFT_OUT';

export type AbstentionRule =
  | 'AGAINST'
  | 'HALF'
  | 'LEFT_OUT';

export type ActorCounts = {
  readonly memberOf?: NumberRange | null | undefined;
  readonly pacts?: NumberRange | null | undefined;
  readonly stances?: NumberRange | null | undefined;
};

export type ActorIds = {
  readonly memberOf?: ReadonlyArray<string> | null | undefined;
  readonly pacts?: ReadonlyArray<string> | null | undefined;
  readonly stances?: ReadonlyArray<string> | null | undefined;
};

export type ActorKind =
  | 'DISPUTED_STATE'
  | 'FORMER_STATE'
  | 'GROUPING'
  | 'INTERNATIONAL_ORGANISATION'
  | 'NON_MEMBER_OBSERVER_STATE'
  | 'NON_STATE_GROUP'
  | 'STATE'
  | 'UNIDENTIFIED';

export type ActorLinks = {
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
};

export type ActorOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type ActorPactWhere = {
  readonly and?: ReadonlyArray<ActorPactWhere> | null | undefined;
  readonly clauses?: PactClauseWhere | null | undefined;
  readonly counts?: PactCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: PactLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly inForce?: PeriodWhere | null | undefined;
  readonly includesAll?: PactIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokedBy?: StatementWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: PactLinks | null | undefined;
  readonly not?: ActorPactWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly or?: ReadonlyArray<ActorPactWhere> | null | undefined;
  readonly parties?: PactPartyWhere | null | undefined;
  readonly period?: DayFilter | null | undefined;
  readonly relatedFrom?: PactRelationWhere | null | undefined;
  readonly relations?: PactRelationWhere | null | undefined;
  readonly role?: ReadonlyArray<PartyRole> | null | undefined;
  readonly signatories?: ActorWhere | null | undefined;
  readonly signed?: DayFilter | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly status?: ReadonlyArray<PactStatus> | null | undefined;
  readonly type?: ReadonlyArray<PactType> | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type ActorWhere = {
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  readonly counts?: ActorCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: ActorLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: ActorIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: ActorLinks | null | undefined;
  readonly not?: ActorWhere | null | undefined;
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly region?: ReadonlyArray<Region> | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type AgreementMeasure =
  | 'KAPPA'
  | 'PI'
  | 'S'
  | 'SHARE';

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

export type DayFilter = {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly during?: DayRange | null | undefined;
  readonly meets?: string | null | undefined;
  readonly overlaps?: DayRange | null | undefined;
};

export type DayRange = {
  readonly before?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
};

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

export type EventLinks = {
  readonly initiator?: ActorWhere | null | undefined;
  readonly initiatorOfficial?: OfficialWhere | null | undefined;
  readonly target?: ActorWhere | null | undefined;
  readonly targetOfficial?: OfficialWhere | null | undefined;
};

export type EventOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'ID_ASC'
  | 'ID_DESC';

export type EventWhere = {
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  readonly code?: ReadonlyArray<string> | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly date?: DayFilter | null | undefined;
  readonly every?: EventLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly initiator?: ActorWhere | null | undefined;
  readonly initiatorIsWhole?: boolean | null | undefined;
  readonly initiatorOfficial?: OfficialWhere | null | undefined;
  readonly initiatorSector?: ReadonlyArray<string> | null | undefined;
  readonly intensity?: NumberRange | null | undefined;
  readonly none?: EventLinks | null | undefined;
  readonly not?: EventWhere | null | undefined;
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  readonly quadClass?: ReadonlyArray<number> | null | undefined;
  readonly rootCode?: ReadonlyArray<string> | null | undefined;
  readonly target?: ActorWhere | null | undefined;
  readonly targetIsWhole?: boolean | null | undefined;
  readonly targetOfficial?: OfficialWhere | null | undefined;
  readonly targetSector?: ReadonlyArray<string> | null | undefined;
};

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

export type LinkDirection =
  | 'IN'
  | 'OUT';

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

export type MemberWhere = {
  readonly and?: ReadonlyArray<MemberWhere> | null | undefined;
  readonly counts?: ActorCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: ActorLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: ActorIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: ActorLinks | null | undefined;
  readonly not?: MemberWhere | null | undefined;
  readonly or?: ReadonlyArray<MemberWhere> | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly period?: DayFilter | null | undefined;
  readonly region?: ReadonlyArray<Region> | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type MembershipWhere = {
  readonly and?: ReadonlyArray<MembershipWhere> | null | undefined;
  readonly counts?: OrganisationCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: OrganisationLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: OrganisationIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly members?: MemberWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: OrganisationLinks | null | undefined;
  readonly not?: MembershipWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly or?: ReadonlyArray<MembershipWhere> | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly period?: DayFilter | null | undefined;
  readonly region?: ReadonlyArray<Region> | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly statements?: StatementWhere | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type NumberRange = {
  readonly least?: number | null | undefined;
  readonly most?: number | null | undefined;
};

export type ObligationCondition =
  | 'ARMED_ATTACK'
  | 'ATTACK_BY_NAMED_OR_JOINED_STATE'
  | 'ATTACK_IN_AREA'
  | 'CONSULT_FIRST'
  | 'NAMED_EVENTS'
  | 'NONE'
  | 'THREAT'
  | 'UNSPECIFIED';

export type ObligationCounts = {
  readonly binds?: NumberRange | null | undefined;
};

export type ObligationIds = {
  readonly binds?: ReadonlyArray<string> | null | undefined;
};

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

export type ObligationLinks = {
  readonly adversary?: ActorWhere | null | undefined;
  readonly binds?: ActorWhere | null | undefined;
  readonly pact?: PactWhere | null | undefined;
};

export type ObligationWhere = {
  readonly adversary?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<ObligationWhere> | null | undefined;
  readonly binds?: ActorWhere | null | undefined;
  readonly condition?: ReadonlyArray<ObligationCondition> | null | undefined;
  readonly counts?: ObligationCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: ObligationLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: ObligationIds | null | undefined;
  readonly kind?: ReadonlyArray<ObligationKind> | null | undefined;
  readonly mutual?: boolean | null | undefined;
  readonly none?: ObligationLinks | null | undefined;
  readonly not?: ObligationWhere | null | undefined;
  readonly or?: ReadonlyArray<ObligationWhere> | null | undefined;
  readonly pact?: PactWhere | null | undefined;
  readonly words?: string | null | undefined;
};

export type OfficeHeldWhere = {
  readonly and?: ReadonlyArray<OfficeHeldWhere> | null | undefined;
  readonly counts?: ActorCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: ActorLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: ActorIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: ActorLinks | null | undefined;
  readonly not?: OfficeHeldWhere | null | undefined;
  readonly officeWords?: string | null | undefined;
  readonly or?: ReadonlyArray<OfficeHeldWhere> | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly period?: DayFilter | null | undefined;
  readonly region?: ReadonlyArray<Region> | null | undefined;
  readonly role?: ReadonlyArray<OfficeRole> | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type OfficeRole =
  | 'AMBASSADOR'
  | 'DEFENCE_MINISTER'
  | 'EFFECTIVE_LEADER'
  | 'FOREIGN_MINISTER'
  | 'HEAD_OF_GOVERNMENT'
  | 'HEAD_OF_STATE'
  | 'SPOKESPERSON';

export type OfficialCounts = {
  readonly offices?: NumberRange | null | undefined;
  readonly statements?: NumberRange | null | undefined;
};

export type OfficialIds = {
  readonly offices?: ReadonlyArray<string> | null | undefined;
  readonly statements?: ReadonlyArray<string> | null | undefined;
};

export type OfficialLinks = {
  readonly affiliation?: ActorWhere | null | undefined;
  readonly offices?: OfficeHeldWhere | null | undefined;
  readonly statements?: SpokenStatementWhere | null | undefined;
};

export type OfficialRole =
  | 'ADDRESSEE'
  | 'HOST'
  | 'QUESTIONER'
  | 'SIGNATORY'
  | 'SPEAKER'
  | 'VISITOR';

export type OfficialWhere = {
  readonly affiliation?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<OfficialWhere> | null | undefined;
  readonly counts?: OfficialCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: OfficialLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: OfficialIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: OfficialLinks | null | undefined;
  readonly not?: OfficialWhere | null | undefined;
  readonly offices?: OfficeHeldWhere | null | undefined;
  readonly or?: ReadonlyArray<OfficialWhere> | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly statements?: SpokenStatementWhere | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type OnDay = {
  readonly certainty?: Certainty;
  readonly date: string;
};

export type OrganisationCounts = {
  readonly memberOf?: NumberRange | null | undefined;
  readonly members?: NumberRange | null | undefined;
  readonly obligations?: NumberRange | null | undefined;
  readonly pacts?: NumberRange | null | undefined;
  readonly stances?: NumberRange | null | undefined;
  readonly statements?: NumberRange | null | undefined;
};

export type OrganisationIds = {
  readonly memberOf?: ReadonlyArray<string> | null | undefined;
  readonly members?: ReadonlyArray<string> | null | undefined;
  readonly obligations?: ReadonlyArray<string> | null | undefined;
  readonly pacts?: ReadonlyArray<string> | null | undefined;
  readonly stances?: ReadonlyArray<string> | null | undefined;
  readonly statements?: ReadonlyArray<string> | null | undefined;
};

export type OrganisationLinks = {
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly members?: MemberWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly statements?: StatementWhere | null | undefined;
};

export type PactClauseWhere = {
  readonly and?: ReadonlyArray<PactClauseWhere> | null | undefined;
  readonly clauseWords?: string | null | undefined;
  readonly clauses?: PropositionClauseWhere | null | undefined;
  readonly counts?: PropositionCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: PropositionLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: PropositionIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: PropositionLinks | null | undefined;
  readonly not?: PactClauseWhere | null | undefined;
  readonly or?: ReadonlyArray<PactClauseWhere> | null | undefined;
  readonly position?: ReadonlyArray<Position> | null | undefined;
  readonly relatedPacts?: PactWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly statements?: StatementWhere | null | undefined;
  readonly topic?: ReadonlyArray<Topic> | null | undefined;
  readonly translated?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type PactCounts = {
  readonly clauses?: NumberRange | null | undefined;
  readonly inForce?: NumberRange | null | undefined;
  readonly invokedBy?: NumberRange | null | undefined;
  readonly obligations?: NumberRange | null | undefined;
  readonly parties?: NumberRange | null | undefined;
  readonly relatedFrom?: NumberRange | null | undefined;
  readonly relations?: NumberRange | null | undefined;
  readonly signatories?: NumberRange | null | undefined;
  readonly sources?: NumberRange | null | undefined;
};

export type PactIds = {
  readonly clauses?: ReadonlyArray<string> | null | undefined;
  readonly invokedBy?: ReadonlyArray<string> | null | undefined;
  readonly obligations?: ReadonlyArray<string> | null | undefined;
  readonly parties?: ReadonlyArray<string> | null | undefined;
  readonly relatedFrom?: ReadonlyArray<string> | null | undefined;
  readonly relations?: ReadonlyArray<string> | null | undefined;
  readonly signatories?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

export type PactLinks = {
  readonly clauses?: PactClauseWhere | null | undefined;
  readonly inForce?: PeriodWhere | null | undefined;
  readonly invokedBy?: StatementWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly parties?: PactPartyWhere | null | undefined;
  readonly relatedFrom?: PactRelationWhere | null | undefined;
  readonly relations?: PactRelationWhere | null | undefined;
  readonly signatories?: ActorWhere | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
};

export type PactOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'SIGNED_ASC'
  | 'SIGNED_DESC';

export type PactPartyWhere = {
  readonly and?: ReadonlyArray<PactPartyWhere> | null | undefined;
  readonly counts?: ActorCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: ActorLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: ActorIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: ActorLinks | null | undefined;
  readonly not?: PactPartyWhere | null | undefined;
  readonly or?: ReadonlyArray<PactPartyWhere> | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly period?: DayFilter | null | undefined;
  readonly region?: ReadonlyArray<Region> | null | undefined;
  readonly role?: ReadonlyArray<PartyRole> | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type PactRelationWhere = {
  readonly and?: ReadonlyArray<PactRelationWhere> | null | undefined;
  readonly clauses?: PactClauseWhere | null | undefined;
  readonly counts?: PactCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: PactLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly inForce?: PeriodWhere | null | undefined;
  readonly includesAll?: PactIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokedBy?: StatementWhere | null | undefined;
  readonly kind?: ReadonlyArray<RelationKind> | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: PactLinks | null | undefined;
  readonly not?: PactRelationWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly or?: ReadonlyArray<PactRelationWhere> | null | undefined;
  readonly parties?: PactPartyWhere | null | undefined;
  readonly relatedFrom?: PactRelationWhere | null | undefined;
  readonly relations?: PactRelationWhere | null | undefined;
  readonly signatories?: ActorWhere | null | undefined;
  readonly signed?: DayFilter | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly status?: ReadonlyArray<PactStatus> | null | undefined;
  readonly type?: ReadonlyArray<PactType> | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
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

export type PactWhere = {
  readonly and?: ReadonlyArray<PactWhere> | null | undefined;
  readonly clauses?: PactClauseWhere | null | undefined;
  readonly counts?: PactCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: PactLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly inForce?: PeriodWhere | null | undefined;
  readonly includesAll?: PactIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokedBy?: StatementWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: PactLinks | null | undefined;
  readonly not?: PactWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly or?: ReadonlyArray<PactWhere> | null | undefined;
  readonly parties?: PactPartyWhere | null | undefined;
  readonly relatedFrom?: PactRelationWhere | null | undefined;
  readonly relations?: PactRelationWhere | null | undefined;
  readonly signatories?: ActorWhere | null | undefined;
  readonly signed?: DayFilter | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly status?: ReadonlyArray<PactStatus> | null | undefined;
  readonly type?: ReadonlyArray<PactType> | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

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

export type PathOrder =
  | 'CHEAPEST'
  | 'CHRONOLOGICAL'
  | 'MOST_TIES'
  | 'SHORTEST';

export type PeriodWhere = {
  readonly and?: ReadonlyArray<PeriodWhere> | null | undefined;
  readonly attestedOn?: DayFilter | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly days?: DayFilter | null | undefined;
  readonly not?: PeriodWhere | null | undefined;
  readonly or?: ReadonlyArray<PeriodWhere> | null | undefined;
};

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

export type PropositionClauseWhere = {
  readonly and?: ReadonlyArray<PropositionClauseWhere> | null | undefined;
  readonly clauseWords?: string | null | undefined;
  readonly clauses?: PactClauseWhere | null | undefined;
  readonly counts?: PactCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: PactLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly inForce?: PeriodWhere | null | undefined;
  readonly includesAll?: PactIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokedBy?: StatementWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: PactLinks | null | undefined;
  readonly not?: PropositionClauseWhere | null | undefined;
  readonly obligations?: ObligationWhere | null | undefined;
  readonly or?: ReadonlyArray<PropositionClauseWhere> | null | undefined;
  readonly parties?: PactPartyWhere | null | undefined;
  readonly position?: ReadonlyArray<Position> | null | undefined;
  readonly relatedFrom?: PactRelationWhere | null | undefined;
  readonly relations?: PactRelationWhere | null | undefined;
  readonly signatories?: ActorWhere | null | undefined;
  readonly signed?: DayFilter | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly status?: ReadonlyArray<PactStatus> | null | undefined;
  readonly translated?: boolean | null | undefined;
  readonly type?: ReadonlyArray<PactType> | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type PropositionCounts = {
  readonly clauses?: NumberRange | null | undefined;
  readonly relatedPacts?: NumberRange | null | undefined;
  readonly stances?: NumberRange | null | undefined;
  readonly statements?: NumberRange | null | undefined;
};

export type PropositionIds = {
  readonly clauses?: ReadonlyArray<string> | null | undefined;
  readonly relatedPacts?: ReadonlyArray<string> | null | undefined;
  readonly stances?: ReadonlyArray<string> | null | undefined;
  readonly statements?: ReadonlyArray<string> | null | undefined;
};

export type PropositionLinks = {
  readonly clauses?: PropositionClauseWhere | null | undefined;
  readonly relatedPacts?: PactWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly statements?: StatementWhere | null | undefined;
};

export type PropositionWhere = {
  readonly and?: ReadonlyArray<PropositionWhere> | null | undefined;
  readonly clauses?: PropositionClauseWhere | null | undefined;
  readonly counts?: PropositionCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: PropositionLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: PropositionIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: PropositionLinks | null | undefined;
  readonly not?: PropositionWhere | null | undefined;
  readonly or?: ReadonlyArray<PropositionWhere> | null | undefined;
  readonly relatedPacts?: PactWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly statements?: StatementWhere | null | undefined;
  readonly topic?: ReadonlyArray<Topic> | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type QuoteWhere = {
  readonly and?: ReadonlyArray<QuoteWhere> | null | undefined;
  readonly lang?: ReadonlyArray<string> | null | undefined;
  readonly not?: QuoteWhere | null | undefined;
  readonly or?: ReadonlyArray<QuoteWhere> | null | undefined;
  readonly translated?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type ReadAs =
  | 'FULL_TEXT'
  | 'REPOSITORY_SNAPSHOT'
  | 'STORED_EXCERPT'
  | 'STORED_FILE';

export type RecognitionCounts = {
  readonly sources?: NumberRange | null | undefined;
};

export type RecognitionIds = {
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

export type RecognitionLinks = {
  readonly insteadOf?: ActorWhere | null | undefined;
  readonly pact?: PactWhere | null | undefined;
  readonly recognised?: ActorWhere | null | undefined;
  readonly recogniser?: ActorWhere | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
};

export type RecognitionOrder =
  | 'ESTABLISHED_ASC'
  | 'ESTABLISHED_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'SEVERED_ASC'
  | 'SEVERED_DESC'
  | 'SINCE_ASC'
  | 'SINCE_DESC'
  | 'UNTIL_ASC'
  | 'UNTIL_DESC';

export type RecognitionWhere = {
  readonly and?: ReadonlyArray<RecognitionWhere> | null | undefined;
  readonly counts?: RecognitionCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly established?: DayFilter | null | undefined;
  readonly every?: RecognitionLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: RecognitionIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly insteadOf?: ActorWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: RecognitionLinks | null | undefined;
  readonly not?: RecognitionWhere | null | undefined;
  readonly or?: ReadonlyArray<RecognitionWhere> | null | undefined;
  readonly pact?: PactWhere | null | undefined;
  readonly period?: DayFilter | null | undefined;
  readonly recognised?: ActorWhere | null | undefined;
  readonly recogniser?: ActorWhere | null | undefined;
  readonly severed?: DayFilter | null | undefined;
  readonly since?: DayFilter | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly until?: DayFilter | null | undefined;
  readonly verified?: boolean | null | undefined;
};

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

export type ReplyWhere = {
  readonly about?: PropositionWhere | null | undefined;
  readonly actor?: ActorWhere | null | undefined;
  readonly addressedTo?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<ReplyWhere> | null | undefined;
  readonly counts?: StatementCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly date?: DayFilter | null | undefined;
  readonly every?: StatementLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: StatementIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokes?: PactWhere | null | undefined;
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  readonly language?: ReadonlyArray<string> | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: StatementLinks | null | undefined;
  readonly not?: ReplyWhere | null | undefined;
  readonly officials?: SpeakerWhere | null | undefined;
  readonly or?: ReadonlyArray<ReplyWhere> | null | undefined;
  readonly quotes?: QuoteWhere | null | undefined;
  readonly replies?: ReplyWhere | null | undefined;
  readonly replyKind?: ReadonlyArray<ReplyKind> | null | undefined;
  readonly respondsTo?: ReplyWhere | null | undefined;
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type RollCallCounts = {
  readonly votes?: NumberRange | null | undefined;
};

export type RollCallIds = {
  readonly votes?: ReadonlyArray<string> | null | undefined;
};

export type RollCallLinks = {
  readonly votes?: VoterWhere | null | undefined;
};

export type RollCallOrder =
  | 'DAY_ASC'
  | 'DAY_DESC'
  | 'ID_ASC'
  | 'ID_DESC';

export type RollCallWhere = {
  readonly and?: ReadonlyArray<RollCallWhere> | null | undefined;
  readonly counts?: RollCallCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly date?: DayFilter | null | undefined;
  readonly every?: RollCallLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly important?: boolean | null | undefined;
  readonly includesAll?: RollCallIds | null | undefined;
  readonly issues?: ReadonlyArray<string> | null | undefined;
  readonly none?: RollCallLinks | null | undefined;
  readonly not?: RollCallWhere | null | undefined;
  readonly or?: ReadonlyArray<RollCallWhere> | null | undefined;
  readonly resolution?: ReadonlyArray<string> | null | undefined;
  readonly session?: ReadonlyArray<number> | null | undefined;
  readonly votes?: VoterWhere | null | undefined;
  readonly words?: string | null | undefined;
};

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

export type SourceWhere = {
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  readonly copyOf?: ReadonlyArray<string> | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly kind?: ReadonlyArray<SourceKind> | null | undefined;
  readonly language?: ReadonlyArray<string> | null | undefined;
  readonly not?: SourceWhere | null | undefined;
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  readonly published?: DayFilter | null | undefined;
  readonly publisher?: ReadonlyArray<string> | null | undefined;
  readonly readAs?: ReadonlyArray<ReadAs> | null | undefined;
  readonly words?: string | null | undefined;
};

export type SpeakerWhere = {
  readonly affiliation?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<SpeakerWhere> | null | undefined;
  readonly counts?: OfficialCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: OfficialLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: OfficialIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: OfficialLinks | null | undefined;
  readonly not?: SpeakerWhere | null | undefined;
  readonly offices?: OfficeHeldWhere | null | undefined;
  readonly officesThatDay?: OfficeHeldWhere | null | undefined;
  readonly or?: ReadonlyArray<SpeakerWhere> | null | undefined;
  readonly role?: ReadonlyArray<OfficialRole> | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly statements?: SpokenStatementWhere | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type SpokenStatementWhere = {
  readonly about?: PropositionWhere | null | undefined;
  readonly actor?: ActorWhere | null | undefined;
  readonly addressedTo?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<SpokenStatementWhere> | null | undefined;
  readonly counts?: StatementCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly date?: DayFilter | null | undefined;
  readonly every?: StatementLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: StatementIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokes?: PactWhere | null | undefined;
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  readonly language?: ReadonlyArray<string> | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: StatementLinks | null | undefined;
  readonly not?: SpokenStatementWhere | null | undefined;
  readonly officesThatDay?: OfficeHeldWhere | null | undefined;
  readonly officials?: SpeakerWhere | null | undefined;
  readonly or?: ReadonlyArray<SpokenStatementWhere> | null | undefined;
  readonly quotes?: QuoteWhere | null | undefined;
  readonly replies?: ReplyWhere | null | undefined;
  readonly respondsTo?: ReplyWhere | null | undefined;
  readonly role?: ReadonlyArray<OfficialRole> | null | undefined;
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type StanceCounts = {
  readonly officials?: NumberRange | null | undefined;
  readonly sources?: NumberRange | null | undefined;
};

export type StanceIds = {
  readonly officials?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

export type StanceLinks = {
  readonly actor?: ActorWhere | null | undefined;
  readonly officials?: OfficialWhere | null | undefined;
  readonly proposition?: PropositionWhere | null | undefined;
  readonly quote?: QuoteWhere | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly statedBy?: ActorWhere | null | undefined;
  readonly viaPact?: PactWhere | null | undefined;
  readonly viaStatement?: StatementWhere | null | undefined;
};

export type StanceOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'ID_ASC'
  | 'ID_DESC';

export type StanceWhere = {
  readonly actor?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<StanceWhere> | null | undefined;
  readonly basis?: ReadonlyArray<Basis> | null | undefined;
  readonly counts?: StanceCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly date?: DayFilter | null | undefined;
  readonly every?: StanceLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: StanceIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: StanceLinks | null | undefined;
  readonly not?: StanceWhere | null | undefined;
  readonly officials?: OfficialWhere | null | undefined;
  readonly or?: ReadonlyArray<StanceWhere> | null | undefined;
  readonly polarity?: NumberRange | null | undefined;
  readonly position?: ReadonlyArray<Position> | null | undefined;
  readonly proposition?: PropositionWhere | null | undefined;
  readonly quote?: QuoteWhere | null | undefined;
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly statedBy?: ActorWhere | null | undefined;
  readonly validTo?: DayFilter | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly viaPact?: PactWhere | null | undefined;
  readonly viaStatement?: StatementWhere | null | undefined;
};

export type StatementCounts = {
  readonly about?: NumberRange | null | undefined;
  readonly addressedTo?: NumberRange | null | undefined;
  readonly invokes?: NumberRange | null | undefined;
  readonly officials?: NumberRange | null | undefined;
  readonly quotes?: NumberRange | null | undefined;
  readonly replies?: NumberRange | null | undefined;
  readonly respondsTo?: NumberRange | null | undefined;
  readonly sources?: NumberRange | null | undefined;
  readonly stances?: NumberRange | null | undefined;
};

export type StatementIds = {
  readonly about?: ReadonlyArray<string> | null | undefined;
  readonly addressedTo?: ReadonlyArray<string> | null | undefined;
  readonly invokes?: ReadonlyArray<string> | null | undefined;
  readonly officials?: ReadonlyArray<string> | null | undefined;
  readonly quotes?: ReadonlyArray<string> | null | undefined;
  readonly replies?: ReadonlyArray<string> | null | undefined;
  readonly respondsTo?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly stances?: ReadonlyArray<string> | null | undefined;
};

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

export type StatementLinks = {
  readonly about?: PropositionWhere | null | undefined;
  readonly actor?: ActorWhere | null | undefined;
  readonly addressedTo?: ActorWhere | null | undefined;
  readonly invokes?: PactWhere | null | undefined;
  readonly officials?: SpeakerWhere | null | undefined;
  readonly quotes?: QuoteWhere | null | undefined;
  readonly replies?: ReplyWhere | null | undefined;
  readonly respondsTo?: ReplyWhere | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
};

export type StatementOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'ID_ASC'
  | 'ID_DESC';

export type StatementWhere = {
  readonly about?: PropositionWhere | null | undefined;
  readonly actor?: ActorWhere | null | undefined;
  readonly addressedTo?: ActorWhere | null | undefined;
  readonly and?: ReadonlyArray<StatementWhere> | null | undefined;
  readonly counts?: StatementCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly date?: DayFilter | null | undefined;
  readonly every?: StatementLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: StatementIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly invokes?: PactWhere | null | undefined;
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  readonly language?: ReadonlyArray<string> | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: StatementLinks | null | undefined;
  readonly not?: StatementWhere | null | undefined;
  readonly officials?: SpeakerWhere | null | undefined;
  readonly or?: ReadonlyArray<StatementWhere> | null | undefined;
  readonly quotes?: QuoteWhere | null | undefined;
  readonly replies?: ReplyWhere | null | undefined;
  readonly respondsTo?: ReplyWhere | null | undefined;
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  readonly sources?: SourceWhere | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type Through = {
  readonly direction?: PathDirection;
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

export type VoteChoice =
  | 'ABSTAIN'
  | 'NO'
  | 'YES';

export type VoterWhere = {
  readonly and?: ReadonlyArray<VoterWhere> | null | undefined;
  readonly choice?: ReadonlyArray<VoteChoice> | null | undefined;
  readonly counts?: ActorCounts | null | undefined;
  readonly dataset?: ReadonlyArray<string> | null | undefined;
  readonly every?: ActorLinks | null | undefined;
  readonly holdsOn?: OnDay | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly includesAll?: ActorIds | null | undefined;
  readonly independentPublishers?: NumberRange | null | undefined;
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  readonly memberOf?: MembershipWhere | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly none?: ActorLinks | null | undefined;
  readonly not?: VoterWhere | null | undefined;
  readonly or?: ReadonlyArray<VoterWhere> | null | undefined;
  readonly pacts?: ActorPactWhere | null | undefined;
  readonly region?: ReadonlyArray<Region> | null | undefined;
  readonly stances?: StanceWhere | null | undefined;
  readonly stateMediaOnly?: boolean | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly words?: string | null | undefined;
};

export type ActorsQueryVariables = Exact<{
  where?: ActorWhere | null | undefined;
  orderBy?: ActorOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActorsQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Official', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string }
      | { readonly __typename: 'Organisation', readonly founded: string | null, readonly dissolved: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string }
      | { readonly __typename: 'State', readonly iso2: string | null, readonly iso3: string | null, readonly isoNumeric: string | null, readonly cowCode: number | null, readonly founded: string | null, readonly dissolved: string | null, readonly region: Region | null, readonly unMember: boolean | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ActorsAsOfQueryVariables = Exact<{
  where?: ActorWhere | null | undefined;
  orderBy?: ActorOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type ActorsAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Official', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string }
        | { readonly __typename: 'Organisation', readonly founded: string | null, readonly dissolved: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string }
        | { readonly __typename: 'State', readonly iso2: string | null, readonly iso3: string | null, readonly isoNumeric: string | null, readonly cowCode: number | null, readonly founded: string | null, readonly dissolved: string | null, readonly region: Region | null, readonly unMember: boolean | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

type ActorRow_Official_Fragment = { readonly __typename: 'Official', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string };

type ActorRow_Organisation_Fragment = { readonly __typename: 'Organisation', readonly founded: string | null, readonly dissolved: string | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string };

type ActorRow_State_Fragment = { readonly __typename: 'State', readonly iso2: string | null, readonly iso3: string | null, readonly isoNumeric: string | null, readonly cowCode: number | null, readonly founded: string | null, readonly dissolved: string | null, readonly region: Region | null, readonly unMember: boolean | null, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidata: string | null, readonly dataset: string };

export type ActorRowFragment =
  | ActorRow_Official_Fragment
  | ActorRow_Organisation_Fragment
  | ActorRow_State_Fragment
;

export type ConnectionsQueryVariables = Exact<{
  from: ReadonlyArray<string> | string;
  to: ReadonlyArray<string> | string;
  through?: ReadonlyArray<Through> | Through | null | undefined;
  via?: ReadonlyArray<string> | string | null | undefined;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  maxHops: number;
  k: number;
  order: PathOrder;
  asOf?: string | null | undefined;
  certainty: Certainty;
  paths: number;
}>;


export type ConnectionsQuery = { readonly connections: { readonly complete: boolean, readonly reason: { readonly detail: string } | null, readonly groups: ReadonlyArray<{ readonly tieCount: number, readonly tieCountExact: boolean, readonly paths: { readonly nodes: ReadonlyArray<{ readonly segments: ReadonlyArray<{ readonly sentence: string, readonly date: string | null, readonly verified: boolean, readonly from:
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
            , readonly via: { readonly type: EdgeType }, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }> }> } }> } };

export type EventsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly initiatorSector: string | null, readonly targetSector: string | null, readonly code: string, readonly rootCode: string, readonly quadClass: number, readonly intensity: number | null, readonly mentions: number | null, readonly url: string | null, readonly dataset: string, readonly initiator:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly target:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EventsAsOfQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type EventsAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly initiatorSector: string | null, readonly targetSector: string | null, readonly code: string, readonly rootCode: string, readonly quadClass: number, readonly intensity: number | null, readonly mentions: number | null, readonly url: string | null, readonly dataset: string, readonly initiator:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly target:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type EventRowFragment = { readonly slug: string, readonly date: string, readonly initiatorSector: string | null, readonly targetSector: string | null, readonly code: string, readonly rootCode: string, readonly quadClass: number, readonly intensity: number | null, readonly mentions: number | null, readonly url: string | null, readonly dataset: string, readonly initiator:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly target:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth: number;
  first: number;
  through?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  holdsOn?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly complete: boolean, readonly unknown: ReadonlyArray<string>, readonly starts: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly label: Label }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly caption: string, readonly label: Label, readonly distance: number, readonly holds: Certainty | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly type: EdgeType, readonly direction: LinkDirection | null, readonly kind: string | null, readonly role: string | null, readonly position: string | null, readonly choice: string | null, readonly date: string | null, readonly signed: string | null, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly holds: Certainty | null, readonly verified: boolean | null, readonly sourceCount: number, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }> } };

export type PactsQueryVariables = Exact<{
  where?: PactWhere | null | undefined;
  orderBy?: PactOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PactsQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly type: PactType, readonly signed: string | null, readonly signedAt: string | null, readonly status: PactStatus | null, readonly termYears: number | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }>, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PactsAsOfQueryVariables = Exact<{
  where?: PactWhere | null | undefined;
  orderBy?: PactOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type PactsAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly type: PactType, readonly signed: string | null, readonly signedAt: string | null, readonly status: PactStatus | null, readonly termYears: number | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }>, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type PactRowFragment = { readonly slug: string, readonly name: string, readonly type: PactType, readonly signed: string | null, readonly signedAt: string | null, readonly status: PactStatus | null, readonly termYears: number | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly inForce: ReadonlyArray<{ readonly since: string | null, readonly until: string | null }>, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> };

export type PartiesQueryVariables = Exact<{
  where?: PactWhere | null | undefined;
  orderBy?: PactOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  inner?: string | null | undefined;
}>;


export type PartiesQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly signed: string | null, readonly inner: { readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly since: string | null, readonly until: string | null, readonly dataset: string, readonly actor:
            | { readonly __typename: 'Official', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
            | { readonly __typename: 'State', readonly slug: string, readonly name: string }
          , readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartiesAsOfQueryVariables = Exact<{
  where?: PactWhere | null | undefined;
  orderBy?: PactOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  inner?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type PartiesAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly signed: string | null, readonly inner: { readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly since: string | null, readonly until: string | null, readonly dataset: string, readonly actor:
              | { readonly __typename: 'Official', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
              | { readonly __typename: 'State', readonly slug: string, readonly name: string }
            , readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type PartyRowsFragment = { readonly slug: string, readonly name: string, readonly signed: string | null, readonly inner: { readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly since: string | null, readonly until: string | null, readonly dataset: string, readonly actor:
        | { readonly __typename: 'Official', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
        | { readonly __typename: 'State', readonly slug: string, readonly name: string }
      , readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecognitionsQueryVariables = Exact<{
  where?: RecognitionWhere | null | undefined;
  orderBy?: RecognitionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecognitionsQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly established: string | null, readonly severed: string | null, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly lastCovered: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly recogniser:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly recognised:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly insteadOf:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
       | null, readonly pact: { readonly slug: string } | null, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecognitionsAsOfQueryVariables = Exact<{
  where?: RecognitionWhere | null | undefined;
  orderBy?: RecognitionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type RecognitionsAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly established: string | null, readonly severed: string | null, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly lastCovered: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly recogniser:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly recognised:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly insteadOf:
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
         | null, readonly pact: { readonly slug: string } | null, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type RecognitionRowFragment = { readonly slug: string, readonly established: string | null, readonly severed: string | null, readonly since: string | null, readonly until: string | null, readonly attestedOn: string | null, readonly lastCovered: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly recogniser:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly recognised:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly insteadOf:
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
   | null, readonly pact: { readonly slug: string } | null, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> };

export type RollCallsQueryVariables = Exact<{
  where?: RollCallWhere | null | undefined;
  orderBy?: RollCallOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RollCallsQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly session: number | null, readonly resolution: string | null, readonly title: string | null, readonly issues: ReadonlyArray<string> | null, readonly important: boolean | null, readonly inFavour: number | null, readonly against: number | null, readonly abstained: number | null, readonly dataset: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RollCallsAsOfQueryVariables = Exact<{
  where?: RollCallWhere | null | undefined;
  orderBy?: RollCallOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type RollCallsAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly session: number | null, readonly resolution: string | null, readonly title: string | null, readonly issues: ReadonlyArray<string> | null, readonly important: boolean | null, readonly inFavour: number | null, readonly against: number | null, readonly abstained: number | null, readonly dataset: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type RollCallRowFragment = { readonly slug: string, readonly date: string | null, readonly session: number | null, readonly resolution: string | null, readonly title: string | null, readonly issues: ReadonlyArray<string> | null, readonly important: boolean | null, readonly inFavour: number | null, readonly against: number | null, readonly abstained: number | null, readonly dataset: string };

export type StancesQueryVariables = Exact<{
  where?: StanceWhere | null | undefined;
  orderBy?: StanceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StancesQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly basis: Basis, readonly validTo: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly actor:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly proposition: { readonly slug: string, readonly text: string }, readonly quote: { readonly text: string, readonly lang: string, readonly translated: boolean } | null, readonly statedBy:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
       | null, readonly viaPact: { readonly slug: string } | null, readonly viaStatement: { readonly slug: string } | null, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StancesAsOfQueryVariables = Exact<{
  where?: StanceWhere | null | undefined;
  orderBy?: StanceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type StancesAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly basis: Basis, readonly validTo: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly actor:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly proposition: { readonly slug: string, readonly text: string }, readonly quote: { readonly text: string, readonly lang: string, readonly translated: boolean } | null, readonly statedBy:
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
         | null, readonly viaPact: { readonly slug: string } | null, readonly viaStatement: { readonly slug: string } | null, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type StanceRowFragment = { readonly slug: string, readonly date: string, readonly position: Position, readonly polarity: number | null, readonly basis: Basis, readonly validTo: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly actor:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly proposition: { readonly slug: string, readonly text: string }, readonly quote: { readonly text: string, readonly lang: string, readonly translated: boolean } | null, readonly statedBy:
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
   | null, readonly viaPact: { readonly slug: string } | null, readonly viaStatement: { readonly slug: string } | null, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> };

export type StatementsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly endDate: string | null, readonly kind: StatementKind, readonly venue: string | null, readonly summary: string, readonly language: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly actor:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly officials: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatementsAsOfQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type StatementsAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly endDate: string | null, readonly kind: StatementKind, readonly venue: string | null, readonly summary: string, readonly language: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly actor:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly officials: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type StatementRowFragment = { readonly slug: string, readonly date: string, readonly endDate: string | null, readonly kind: StatementKind, readonly venue: string | null, readonly summary: string, readonly language: string | null, readonly verified: boolean, readonly note: string | null, readonly dataset: string, readonly actor:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly officials: { readonly nodes: ReadonlyArray<{ readonly slug: string }> }, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly url: string | null }> };

export type VotesQueryVariables = Exact<{
  where?: RollCallWhere | null | undefined;
  orderBy?: RollCallOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  inner?: string | null | undefined;
  votes?: VoterWhere | null | undefined;
}>;


export type VotesQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly session: number | null, readonly resolution: string | null, readonly inner: { readonly edges: ReadonlyArray<{ readonly choice: VoteChoice, readonly dataset: string, readonly actor:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VotesAsOfQueryVariables = Exact<{
  where?: RollCallWhere | null | undefined;
  orderBy?: RollCallOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  inner?: string | null | undefined;
  votes?: VoterWhere | null | undefined;
  asOf: string;
  certainty: Certainty;
}>;


export type VotesAsOfQuery = { readonly datasets: ReadonlyArray<{ readonly slug: string, readonly version: string | null }>, readonly asOf: { readonly page: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly session: number | null, readonly resolution: string | null, readonly inner: { readonly edges: ReadonlyArray<{ readonly choice: VoteChoice, readonly dataset: string, readonly actor:
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
             }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type VoteRowsFragment = { readonly slug: string, readonly date: string | null, readonly session: number | null, readonly resolution: string | null, readonly inner: { readonly edges: ReadonlyArray<{ readonly choice: VoteChoice, readonly dataset: string, readonly actor:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VotingMatrixQueryVariables = Exact<{
  actors?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  issues?: ReadonlyArray<string> | string | null | undefined;
  important: boolean;
  measure: AgreementMeasure;
  absence: AbsenceRule;
  abstention: AbstentionRule;
  minimum: number;
}>;


export type VotingMatrixQuery = { readonly votingMatrix: { readonly rollCallCount: number, readonly leftOut: number, readonly unknown: ReadonlyArray<string>, readonly actors: ReadonlyArray<
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
    >, readonly rows: ReadonlyArray<{ readonly values: ReadonlyArray<number | null>, readonly rollCalls: ReadonlyArray<number> }> } };

export const actors: TypedDocument<ActorsQuery, ActorsQueryVariables> = `query Actors($where: ActorWhere, $orderBy: ActorOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: actors(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...ActorRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment ActorRow on Actor {
  __typename
  slug
  name
  aliases
  wikidata
  dataset
  ... on State {
    iso2
    iso3
    isoNumeric
    cowCode
    founded
    dissolved
    region
    unMember
  }
  ... on Organisation {
    founded
    dissolved
  }
}`;

export const actorsAsOf: TypedDocument<ActorsAsOfQuery, ActorsAsOfQueryVariables> = `query ActorsAsOf($where: ActorWhere, $orderBy: ActorOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: actors(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...ActorRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment ActorRow on Actor {
  __typename
  slug
  name
  aliases
  wikidata
  dataset
  ... on State {
    iso2
    iso3
    isoNumeric
    cowCode
    founded
    dissolved
    region
    unMember
  }
  ... on Organisation {
    founded
    dissolved
  }
}`;

export const connections: TypedDocument<ConnectionsQuery, ConnectionsQueryVariables> = `query Connections($from: [ID!]!, $to: [ID!]!, $through: [Through!], $via: [ID!], $avoid: [ID!], $maxHops: Int!, $k: Int!, $order: PathOrder!, $asOf: PartialDate, $certainty: Certainty!, $paths: Int!) {
  connections(
    from: $from
    to: $to
    through: $through
    via: $via
    avoid: $avoid
    maxHops: $maxHops
    k: $k
    order: $order
    asOf: $asOf
    certainty: $certainty
  ) {
    complete
    reason {
      detail
    }
    groups {
      tieCount
      tieCountExact
      paths(first: $paths) {
        nodes {
          segments {
            sentence
            date
            from {
              id
            }
            to {
              id
            }
            via {
              type
            }
            verified
            sources {
              slug
              title
              url
            }
          }
        }
      }
    }
  }
}`;

export const events: TypedDocument<EventsQuery, EventsQueryVariables> = `query Events($where: EventWhere, $orderBy: EventOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: events(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...EventRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment EventRow on Event {
  slug
  date
  initiator {
    slug
    name
  }
  initiatorSector
  target {
    slug
    name
  }
  targetSector
  code
  rootCode
  quadClass
  intensity
  mentions
  url
  dataset
}`;

export const eventsAsOf: TypedDocument<EventsAsOfQuery, EventsAsOfQueryVariables> = `query EventsAsOf($where: EventWhere, $orderBy: EventOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: events(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...EventRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment EventRow on Event {
  slug
  date
  initiator {
    slug
    name
  }
  initiatorSector
  target {
    slug
    name
  }
  targetSector
  code
  rootCode
  quadClass
  intensity
  mentions
  url
  dataset
}`;

export const neighbourhood: TypedDocument<NeighbourhoodQuery, NeighbourhoodQueryVariables> = `query Neighbourhood($ids: [ID!]!, $depth: Int!, $first: Int!, $through: [EdgeType!], $holdsOn: PartialDate) {
  neighbourhood(
    ids: $ids
    depth: $depth
    first: $first
    through: $through
    holdsOn: $holdsOn
    allLinks: true
  ) {
    complete
    unknown
    starts {
      id
      caption
      label
    }
    nodes {
      id
      caption
      label
      distance
      holds
    }
    links {
      id
      from
      to
      type
      direction
      kind
      role
      position
      choice
      date
      signed
      since
      until
      attestedOn
      holds
      verified
      sourceCount
      sources {
        slug
        title
        url
      }
    }
  }
}`;

export const pacts: TypedDocument<PactsQuery, PactsQueryVariables> = `query Pacts($where: PactWhere, $orderBy: PactOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: pacts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...PactRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment PactRow on Pact {
  slug
  name
  type
  signed
  signedAt
  status
  inForce {
    since
    until
  }
  termYears
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const pactsAsOf: TypedDocument<PactsAsOfQuery, PactsAsOfQueryVariables> = `query PactsAsOf($where: PactWhere, $orderBy: PactOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: pacts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...PactRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment PactRow on Pact {
  slug
  name
  type
  signed
  signedAt
  status
  inForce {
    since
    until
  }
  termYears
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const parties: TypedDocument<PartiesQuery, PartiesQueryVariables> = `query Parties($where: PactWhere, $orderBy: PactOrder, $first: Int!, $after: String, $inner: String) {
  datasets {
    slug
    version
  }
  page: pacts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...PartyRows
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment PartyRows on Pact {
  slug
  name
  signed
  inner: parties(first: 250, after: $inner) {
    edges {
      actor {
        __typename
        slug
        name
      }
      role
      since
      until
      dataset
      sources {
        slug
        title
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const partiesAsOf: TypedDocument<PartiesAsOfQuery, PartiesAsOfQueryVariables> = `query PartiesAsOf($where: PactWhere, $orderBy: PactOrder, $first: Int!, $after: String, $inner: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: pacts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...PartyRows
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment PartyRows on Pact {
  slug
  name
  signed
  inner: parties(first: 250, after: $inner) {
    edges {
      actor {
        __typename
        slug
        name
      }
      role
      since
      until
      dataset
      sources {
        slug
        title
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const recognitions: TypedDocument<RecognitionsQuery, RecognitionsQueryVariables> = `query Recognitions($where: RecognitionWhere, $orderBy: RecognitionOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: recognitions(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...RecognitionRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment RecognitionRow on Recognition {
  slug
  recogniser {
    slug
    name
  }
  recognised {
    slug
    name
  }
  insteadOf {
    slug
  }
  established
  severed
  since
  until
  attestedOn
  lastCovered
  pact {
    slug
  }
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const recognitionsAsOf: TypedDocument<RecognitionsAsOfQuery, RecognitionsAsOfQueryVariables> = `query RecognitionsAsOf($where: RecognitionWhere, $orderBy: RecognitionOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: recognitions(
      where: $where
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        ...RecognitionRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment RecognitionRow on Recognition {
  slug
  recogniser {
    slug
    name
  }
  recognised {
    slug
    name
  }
  insteadOf {
    slug
  }
  established
  severed
  since
  until
  attestedOn
  lastCovered
  pact {
    slug
  }
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const rollCalls: TypedDocument<RollCallsQuery, RollCallsQueryVariables> = `query RollCalls($where: RollCallWhere, $orderBy: RollCallOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: rollCalls(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...RollCallRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment RollCallRow on RollCall {
  slug
  date
  session
  resolution
  title
  issues
  important
  inFavour
  against
  abstained
  dataset
}`;

export const rollCallsAsOf: TypedDocument<RollCallsAsOfQuery, RollCallsAsOfQueryVariables> = `query RollCallsAsOf($where: RollCallWhere, $orderBy: RollCallOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: rollCalls(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...RollCallRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment RollCallRow on RollCall {
  slug
  date
  session
  resolution
  title
  issues
  important
  inFavour
  against
  abstained
  dataset
}`;

export const stances: TypedDocument<StancesQuery, StancesQueryVariables> = `query Stances($where: StanceWhere, $orderBy: StanceOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: stances(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...StanceRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment StanceRow on Stance {
  slug
  date
  actor {
    slug
    name
  }
  position
  polarity
  proposition {
    slug
    text
  }
  basis
  quote {
    text
    lang
    translated
  }
  statedBy {
    slug
  }
  viaPact {
    slug
  }
  viaStatement {
    slug
  }
  validTo
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const stancesAsOf: TypedDocument<StancesAsOfQuery, StancesAsOfQueryVariables> = `query StancesAsOf($where: StanceWhere, $orderBy: StanceOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: stances(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...StanceRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment StanceRow on Stance {
  slug
  date
  actor {
    slug
    name
  }
  position
  polarity
  proposition {
    slug
    text
  }
  basis
  quote {
    text
    lang
    translated
  }
  statedBy {
    slug
  }
  viaPact {
    slug
  }
  viaStatement {
    slug
  }
  validTo
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const statements: TypedDocument<StatementsQuery, StatementsQueryVariables> = `query Statements($where: StatementWhere, $orderBy: StatementOrder, $first: Int!, $after: String) {
  datasets {
    slug
    version
  }
  page: statements(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...StatementRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment StatementRow on Statement {
  slug
  date
  endDate
  actor {
    slug
    name
  }
  officials(first: 250) {
    nodes {
      slug
    }
  }
  kind
  venue
  summary
  language
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const statementsAsOf: TypedDocument<StatementsAsOfQuery, StatementsAsOfQueryVariables> = `query StatementsAsOf($where: StatementWhere, $orderBy: StatementOrder, $first: Int!, $after: String, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: statements(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...StatementRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment StatementRow on Statement {
  slug
  date
  endDate
  actor {
    slug
    name
  }
  officials(first: 250) {
    nodes {
      slug
    }
  }
  kind
  venue
  summary
  language
  verified
  note
  dataset
  sources {
    slug
    title
    url
  }
}`;

export const votes: TypedDocument<VotesQuery, VotesQueryVariables> = `query Votes($where: RollCallWhere, $orderBy: RollCallOrder, $first: Int!, $after: String, $inner: String, $votes: VoterWhere) {
  datasets {
    slug
    version
  }
  page: rollCalls(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...VoteRows
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment VoteRows on RollCall {
  slug
  date
  session
  resolution
  inner: votes(first: 250, after: $inner, where: $votes) {
    edges {
      actor {
        slug
        name
      }
      choice
      dataset
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const votesAsOf: TypedDocument<VotesAsOfQuery, VotesAsOfQueryVariables> = `query VotesAsOf($where: RollCallWhere, $orderBy: RollCallOrder, $first: Int!, $after: String, $inner: String, $votes: VoterWhere, $asOf: PartialDate!, $certainty: Certainty!) {
  datasets {
    slug
    version
  }
  asOf(date: $asOf, certainty: $certainty) {
    page: rollCalls(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...VoteRows
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment VoteRows on RollCall {
  slug
  date
  session
  resolution
  inner: votes(first: 250, after: $inner, where: $votes) {
    edges {
      actor {
        slug
        name
      }
      choice
      dataset
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const votingMatrix: TypedDocument<VotingMatrixQuery, VotingMatrixQueryVariables> = `query VotingMatrix($actors: [ID!], $from: PartialDate, $to: PartialDate, $issues: [String!], $important: Boolean!, $measure: AgreementMeasure!, $absence: AbsenceRule!, $abstention: AbstentionRule!, $minimum: Int!) {
  votingMatrix(
    actors: $actors
    from: $from
    to: $to
    issues: $issues
    important: $important
    measure: $measure
    absence: $absence
    abstention: $abstention
    minimum: $minimum
  ) {
    actors {
      slug
    }
    rollCallCount
    leftOut
    unknown
    rows {
      values
      rollCalls
    }
  }
}`;

