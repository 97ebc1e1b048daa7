"""The enums and inputs of the queries of this package. Printed by `npm run print`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

AbsenceRule = Literal['AS_ABSTENTION', 'LEFT_OUT']

AbstentionRule = Literal['AGAINST', 'HALF', 'LEFT_OUT']

ActorKind = Literal['DISPUTED_STATE', 'FORMER_STATE', 'GROUPING', 'INTERNATIONAL_ORGANISATION', 'NON_MEMBER_OBSERVER_STATE', 'NON_STATE_GROUP', 'STATE', 'UNIDENTIFIED']

ActorOrder = Literal['ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC']

AgreementMeasure = Literal['KAPPA', 'PI', 'S', 'SHARE']

Basis = Literal['CODED', 'COUNTERPART_ACCOUNT', 'DOCUMENT', 'OWN_WORDS', 'REPORTED', 'REPORTED_BY_OPPONENT']

Certainty = Literal['CERTAIN', 'POSSIBLE', 'PRESUMED']

EdgeType = Literal['ABOUT', 'ADDRESSED_TO', 'AFFILIATED_WITH', 'ALLOWS', 'AMENDS', 'BENEFITS', 'BETWEEN', 'BINDS', 'BY', 'CITES', 'CITES_PACT', 'CLAIMS', 'CLAUSE', 'DECIDED_BY', 'EXPRESSED_IN', 'EXTENDED_BY', 'FOUNDS', 'HELD_OFFICE', 'HOLDS', 'IDENTIFIED_BY', 'IMPLEMENTS', 'IMPOSES', 'INITIATED', 'INITIATED_IN_PERSON', 'INSTEAD_OF', 'INTERPRETS', 'INVOKES', 'IN_FORCE', 'MEMBER_OF', 'NAMES_ADVERSARY', 'OF', 'ON_BEHALF_OF', 'PARTY_TO', 'PART_OF', 'PREDECESSOR_OF', 'QUOTES', 'RELATED_TO', 'RELATES_TO', 'RENEWS', 'RESPONDS_TO', 'SAME_AS', 'SIGNED', 'SPOKE', 'STATED_BY', 'SUPERSEDES', 'SUSPENDED_BY', 'TARGETS', 'TARGETS_IN_PERSON', 'TERMINATES', 'UNDER', 'VOICED_BY', 'VOTED']

EventOrder = Literal['DATE_ASC', 'DATE_DESC', 'ID_ASC', 'ID_DESC']

LinkKind = Literal['ADDRESS', 'AFFILIATION', 'AUTHORSHIP', 'EXPRESSION', 'HOLDING', 'INVOCATION', 'MEMBERSHIP', 'PACT_RELATION', 'PARTY', 'PROPOSITION', 'RECOGNITION', 'REPLY']

ObligationCondition = Literal['ARMED_ATTACK', 'ATTACK_BY_NAMED_OR_JOINED_STATE', 'ATTACK_IN_AREA', 'CONSULT_FIRST', 'NAMED_EVENTS', 'NONE', 'THREAT', 'UNSPECIFIED']

ObligationKind = Literal['ACCESS', 'ANTI_HEGEMONY', 'ARMS_LIMITATION', 'ARMS_SUPPLY', 'BASING', 'COLLECTIVE_SELF_DEFENCE', 'CONSULTATION', 'CONSULTATION_REFUSAL', 'DEFENCE', 'DOMESTIC_DECISION', 'GRAVE_CONCERN', 'LAW_UNCHANGED', 'NEUTRALITY', 'NON_ADVERSE_ALLIANCE', 'NON_AGGRESSION', 'NO_FIRST_USE', 'NO_MEDIATION', 'NO_PRESSURE', 'OFFENCE', 'PARTNERSHIP', 'PEACEFUL_SETTLEMENT', 'RECOGNITION', 'RENUNCIATION', 'REPRESENTATION', 'SOVEREIGNTY_POSITION', 'TECHNOLOGY_TRANSFER', 'TERMINATION', 'TERRITORIAL_INTEGRITY_SUPPORT', 'TERRITORY', 'THIRD_PARTIES', 'USE_OF_FORCE']

OfficeRole = Literal['AMBASSADOR', 'DEFENCE_MINISTER', 'EFFECTIVE_LEADER', 'FOREIGN_MINISTER', 'HEAD_OF_GOVERNMENT', 'HEAD_OF_STATE', 'SPOKESPERSON']

OfficialRole = Literal['ADDRESSEE', 'HOST', 'QUESTIONER', 'SIGNATORY', 'SPEAKER', 'VISITOR']

PactOrder = Literal['ID_ASC', 'ID_DESC', 'SIGNED_ASC', 'SIGNED_DESC']

PactStatus = Literal['ACTIVE', 'ENDED', 'IN_FORCE', 'STANDING', 'SUPERSEDED', 'TERMINATED']

PactType = Literal['ACCESS_AGREEMENT', 'DECLARATION', 'DEFENCE_TREATY', 'DOMESTIC_LAW', 'FOUNDING_TREATY', 'GROUPING', 'JOINT_COMMUNIQUE', 'JOINT_STATEMENT', 'PARTNERSHIP', 'TREATY', 'UNILATERAL_ASSURANCE', 'UN_RESOLUTION']

PartyRole = Literal['ADOPTED_BY', 'DEPOSITARY', 'ENACTED_BY', 'MEMBER', 'OBSERVER', 'PARTY']

PathDirection = Literal['BACKWARD', 'BOTH', 'FORWARD']

PathOrder = Literal['CHEAPEST', 'CHRONOLOGICAL', 'MOST_TIES', 'SHORTEST']

Position = Literal['ACKNOWLEDGES', 'ALL_MEASURES', 'AMBIGUOUS', 'ASSERTS', 'ASSERTS_EXISTING_SOVEREIGNTY', 'CONDITIONAL', 'ENDORSES', 'IMPUTED', 'NO_SUPPORT_STATED', 'OPPOSES', 'PEACEFUL_ONLY', 'REJECTS', 'RENOUNCES_NO_RECIPIENT', 'RESERVES_RIGHT', 'RESPECTS', 'RESTORES_TO_ROC', 'SILENT', 'SUPPORTS', 'SUPPORTS_INDIRECTLY', 'TAKES_NOTE', 'TAKES_NOTE_OF_RENUNCIATION', 'UNDERSTANDS_AND_APPRECIATES', 'UNDERSTANDS_AND_RESPECTS', 'UNSPECIFIED', 'UPHOLDS_TERMS']

ReadAs = Literal['FULL_TEXT', 'REPOSITORY_SNAPSHOT', 'STORED_EXCERPT', 'STORED_FILE']

RecognitionOrder = Literal['ESTABLISHED_ASC', 'ESTABLISHED_DESC', 'ID_ASC', 'ID_DESC', 'SEVERED_ASC', 'SEVERED_DESC', 'SINCE_ASC', 'SINCE_DESC', 'UNTIL_ASC', 'UNTIL_DESC']

Region = Literal['AFRICA', 'CARIBBEAN', 'CENTRAL_AMERICA', 'CENTRAL_ASIA', 'EAST_ASIA', 'EUROPE', 'EUROPE_AND_ASIA', 'NORTH_AMERICA', 'OCEANIA', 'SOUTHEAST_ASIA', 'SOUTH_AMERICA', 'SOUTH_ASIA', 'WEST_ASIA']

RelationKind = Literal['AMENDS', 'CITES', 'IMPLEMENTS', 'INTERPRETS', 'RELATED', 'RENEWS', 'SUPERSEDES', 'TERMINATES']

ReplyKind = Literal['ACKNOWLEDGES', 'ANNOUNCES_MEASURE', 'CLARIFIES', 'CONDEMNS', 'DEMANDS_RETRACTION', 'PROTESTS', 'REJECTS', 'REPEATS', 'SUPPORTS', 'VOICES_CONCERN', 'WARNS']

RollCallOrder = Literal['DAY_ASC', 'DAY_DESC', 'ID_ASC', 'ID_DESC']

SourceKind = Literal['BLOG', 'CODE', 'DATASET', 'ENCYCLOPEDIA', 'NEWS', 'OFFICIAL', 'REFERENCE', 'REPOST', 'SCHOLARSHIP', 'STATE_MEDIA', 'TREATY_TEXT', 'WIRE']

StanceOrder = Literal['DATE_ASC', 'DATE_DESC', 'ID_ASC', 'ID_DESC']

StatementKind = Literal['CONSULTATIONS', 'DEMARCHE', 'DOCUMENT', 'INTERVIEW', 'JOINT_STATEMENT', 'LETTER', 'MEETING', 'MILITARISED_DISPUTE', 'MILITARY_EXERCISE', 'MINISTRY_STATEMENT', 'PARLIAMENTARY_ANSWER', 'PHONE_CALL', 'PRESS_BRIEFING', 'PRESS_REMARKS', 'SOCIAL_MEDIA_POST', 'SPEECH', 'SPOKESPERSON_STATEMENT', 'VISIT']

StatementOrder = Literal['DATE_ASC', 'DATE_DESC', 'ID_ASC', 'ID_DESC']

Topic = Literal['COLLECTIVE_SELF_DEFENCE', 'PEACE', 'POST_WAR_SETTLEMENT', 'RECOGNITION', 'REGIONAL_SECURITY', 'REUNIFICATION', 'RIVALRY', 'SOVEREIGNTY', 'TERRITORY', 'USE_OF_FORCE']

VoteChoice = Literal['ABSTAIN', 'NO', 'YES']

ActorCounts = TypedDict(
    "ActorCounts",
    {
        "memberOf": "NumberRange | None",
        "pacts": "NumberRange | None",
        "stances": "NumberRange | None",
    },
    total=False,
)

ActorIds = TypedDict(
    "ActorIds",
    {
        "memberOf": "Sequence[str] | None",
        "pacts": "Sequence[str] | None",
        "stances": "Sequence[str] | None",
    },
    total=False,
)

ActorLinks = TypedDict(
    "ActorLinks",
    {
        "memberOf": "MembershipWhere | None",
        "pacts": "ActorPactWhere | None",
        "stances": "StanceWhere | None",
    },
    total=False,
)

ActorPactWhere = TypedDict(
    "ActorPactWhere",
    {
        "and": "Sequence[ActorPactWhere] | None",
        "clauses": "PactClauseWhere | None",
        "counts": "PactCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "PactLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "inForce": "PeriodWhere | None",
        "includesAll": "PactIds | None",
        "independentPublishers": "NumberRange | None",
        "invokedBy": "StatementWhere | None",
        "minSources": "int | None",
        "none": "PactLinks | None",
        "not": "ActorPactWhere | None",
        "obligations": "ObligationWhere | None",
        "or": "Sequence[ActorPactWhere] | None",
        "parties": "PactPartyWhere | None",
        "period": "DayFilter | None",
        "relatedFrom": "PactRelationWhere | None",
        "relations": "PactRelationWhere | None",
        "role": "Sequence[PartyRole] | None",
        "signatories": "ActorWhere | None",
        "signed": "DayFilter | None",
        "sources": "SourceWhere | None",
        "stateMediaOnly": "bool | None",
        "status": "Sequence[PactStatus] | None",
        "type": "Sequence[PactType] | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

ActorWhere = TypedDict(
    "ActorWhere",
    {
        "and": "Sequence[ActorWhere] | None",
        "counts": "ActorCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "ActorLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "ActorIds | None",
        "independentPublishers": "NumberRange | None",
        "kind": "Sequence[ActorKind] | None",
        "memberOf": "MembershipWhere | None",
        "minSources": "int | None",
        "none": "ActorLinks | None",
        "not": "ActorWhere | None",
        "or": "Sequence[ActorWhere] | None",
        "pacts": "ActorPactWhere | None",
        "region": "Sequence[Region] | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

DayFilter = TypedDict(
    "DayFilter",
    {
        "after": "str | None",
        "before": "str | None",
        "during": "DayRange | None",
        "meets": "str | None",
        "overlaps": "DayRange | None",
    },
    total=False,
)

DayRange = TypedDict(
    "DayRange",
    {
        "before": "str | None",
        "since": "str | None",
        "until": "str | None",
    },
    total=False,
)

EventLinks = TypedDict(
    "EventLinks",
    {
        "initiator": "ActorWhere | None",
        "initiatorOfficial": "OfficialWhere | None",
        "target": "ActorWhere | None",
        "targetOfficial": "OfficialWhere | None",
    },
    total=False,
)

EventWhere = TypedDict(
    "EventWhere",
    {
        "and": "Sequence[EventWhere] | None",
        "code": "Sequence[str] | None",
        "dataset": "Sequence[str] | None",
        "date": "DayFilter | None",
        "every": "EventLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "initiator": "ActorWhere | None",
        "initiatorIsWhole": "bool | None",
        "initiatorOfficial": "OfficialWhere | None",
        "initiatorSector": "Sequence[str] | None",
        "intensity": "NumberRange | None",
        "none": "EventLinks | None",
        "not": "EventWhere | None",
        "or": "Sequence[EventWhere] | None",
        "quadClass": "Sequence[int] | None",
        "rootCode": "Sequence[str] | None",
        "target": "ActorWhere | None",
        "targetIsWhole": "bool | None",
        "targetOfficial": "OfficialWhere | None",
        "targetSector": "Sequence[str] | None",
    },
    total=False,
)

MemberWhere = TypedDict(
    "MemberWhere",
    {
        "and": "Sequence[MemberWhere] | None",
        "counts": "ActorCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "ActorLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "ActorIds | None",
        "independentPublishers": "NumberRange | None",
        "kind": "Sequence[ActorKind] | None",
        "memberOf": "MembershipWhere | None",
        "minSources": "int | None",
        "none": "ActorLinks | None",
        "not": "MemberWhere | None",
        "or": "Sequence[MemberWhere] | None",
        "pacts": "ActorPactWhere | None",
        "period": "DayFilter | None",
        "region": "Sequence[Region] | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

MembershipWhere = TypedDict(
    "MembershipWhere",
    {
        "and": "Sequence[MembershipWhere] | None",
        "counts": "OrganisationCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "OrganisationLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "OrganisationIds | None",
        "independentPublishers": "NumberRange | None",
        "kind": "Sequence[ActorKind] | None",
        "memberOf": "MembershipWhere | None",
        "members": "MemberWhere | None",
        "minSources": "int | None",
        "none": "OrganisationLinks | None",
        "not": "MembershipWhere | None",
        "obligations": "ObligationWhere | None",
        "or": "Sequence[MembershipWhere] | None",
        "pacts": "ActorPactWhere | None",
        "period": "DayFilter | None",
        "region": "Sequence[Region] | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "statements": "StatementWhere | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

NumberRange = TypedDict(
    "NumberRange",
    {
        "least": "float | None",
        "most": "float | None",
    },
    total=False,
)

ObligationCounts = TypedDict(
    "ObligationCounts",
    {
        "binds": "NumberRange | None",
    },
    total=False,
)

ObligationIds = TypedDict(
    "ObligationIds",
    {
        "binds": "Sequence[str] | None",
    },
    total=False,
)

ObligationLinks = TypedDict(
    "ObligationLinks",
    {
        "adversary": "ActorWhere | None",
        "binds": "ActorWhere | None",
        "pact": "PactWhere | None",
    },
    total=False,
)

ObligationWhere = TypedDict(
    "ObligationWhere",
    {
        "adversary": "ActorWhere | None",
        "and": "Sequence[ObligationWhere] | None",
        "binds": "ActorWhere | None",
        "condition": "Sequence[ObligationCondition] | None",
        "counts": "ObligationCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "ObligationLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "ObligationIds | None",
        "kind": "Sequence[ObligationKind] | None",
        "mutual": "bool | None",
        "none": "ObligationLinks | None",
        "not": "ObligationWhere | None",
        "or": "Sequence[ObligationWhere] | None",
        "pact": "PactWhere | None",
        "words": "str | None",
    },
    total=False,
)

OfficeHeldWhere = TypedDict(
    "OfficeHeldWhere",
    {
        "and": "Sequence[OfficeHeldWhere] | None",
        "counts": "ActorCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "ActorLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "ActorIds | None",
        "independentPublishers": "NumberRange | None",
        "kind": "Sequence[ActorKind] | None",
        "memberOf": "MembershipWhere | None",
        "minSources": "int | None",
        "none": "ActorLinks | None",
        "not": "OfficeHeldWhere | None",
        "officeWords": "str | None",
        "or": "Sequence[OfficeHeldWhere] | None",
        "pacts": "ActorPactWhere | None",
        "period": "DayFilter | None",
        "region": "Sequence[Region] | None",
        "role": "Sequence[OfficeRole] | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

OfficialCounts = TypedDict(
    "OfficialCounts",
    {
        "offices": "NumberRange | None",
        "statements": "NumberRange | None",
    },
    total=False,
)

OfficialIds = TypedDict(
    "OfficialIds",
    {
        "offices": "Sequence[str] | None",
        "statements": "Sequence[str] | None",
    },
    total=False,
)

OfficialLinks = TypedDict(
    "OfficialLinks",
    {
        "affiliation": "ActorWhere | None",
        "offices": "OfficeHeldWhere | None",
        "statements": "SpokenStatementWhere | None",
    },
    total=False,
)

OfficialWhere = TypedDict(
    "OfficialWhere",
    {
        "affiliation": "ActorWhere | None",
        "and": "Sequence[OfficialWhere] | None",
        "counts": "OfficialCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "OfficialLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "OfficialIds | None",
        "independentPublishers": "NumberRange | None",
        "minSources": "int | None",
        "none": "OfficialLinks | None",
        "not": "OfficialWhere | None",
        "offices": "OfficeHeldWhere | None",
        "or": "Sequence[OfficialWhere] | None",
        "stateMediaOnly": "bool | None",
        "statements": "SpokenStatementWhere | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

OnDay = TypedDict(
    "OnDay",
    {
        "certainty": "Certainty",
        "date": "Required[str]",
    },
    total=False,
)

OrganisationCounts = TypedDict(
    "OrganisationCounts",
    {
        "memberOf": "NumberRange | None",
        "members": "NumberRange | None",
        "obligations": "NumberRange | None",
        "pacts": "NumberRange | None",
        "stances": "NumberRange | None",
        "statements": "NumberRange | None",
    },
    total=False,
)

OrganisationIds = TypedDict(
    "OrganisationIds",
    {
        "memberOf": "Sequence[str] | None",
        "members": "Sequence[str] | None",
        "obligations": "Sequence[str] | None",
        "pacts": "Sequence[str] | None",
        "stances": "Sequence[str] | None",
        "statements": "Sequence[str] | None",
    },
    total=False,
)

OrganisationLinks = TypedDict(
    "OrganisationLinks",
    {
        "memberOf": "MembershipWhere | None",
        "members": "MemberWhere | None",
        "obligations": "ObligationWhere | None",
        "pacts": "ActorPactWhere | None",
        "stances": "StanceWhere | None",
        "statements": "StatementWhere | None",
    },
    total=False,
)

PactClauseWhere = TypedDict(
    "PactClauseWhere",
    {
        "and": "Sequence[PactClauseWhere] | None",
        "clauseWords": "str | None",
        "clauses": "PropositionClauseWhere | None",
        "counts": "PropositionCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "PropositionLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "PropositionIds | None",
        "independentPublishers": "NumberRange | None",
        "minSources": "int | None",
        "none": "PropositionLinks | None",
        "not": "PactClauseWhere | None",
        "or": "Sequence[PactClauseWhere] | None",
        "position": "Sequence[Position] | None",
        "relatedPacts": "PactWhere | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "statements": "StatementWhere | None",
        "topic": "Sequence[Topic] | None",
        "translated": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

PactCounts = TypedDict(
    "PactCounts",
    {
        "clauses": "NumberRange | None",
        "inForce": "NumberRange | None",
        "invokedBy": "NumberRange | None",
        "obligations": "NumberRange | None",
        "parties": "NumberRange | None",
        "relatedFrom": "NumberRange | None",
        "relations": "NumberRange | None",
        "signatories": "NumberRange | None",
        "sources": "NumberRange | None",
    },
    total=False,
)

PactIds = TypedDict(
    "PactIds",
    {
        "clauses": "Sequence[str] | None",
        "invokedBy": "Sequence[str] | None",
        "obligations": "Sequence[str] | None",
        "parties": "Sequence[str] | None",
        "relatedFrom": "Sequence[str] | None",
        "relations": "Sequence[str] | None",
        "signatories": "Sequence[str] | None",
        "sources": "Sequence[str] | None",
    },
    total=False,
)

PactLinks = TypedDict(
    "PactLinks",
    {
        "clauses": "PactClauseWhere | None",
        "inForce": "PeriodWhere | None",
        "invokedBy": "StatementWhere | None",
        "obligations": "ObligationWhere | None",
        "parties": "PactPartyWhere | None",
        "relatedFrom": "PactRelationWhere | None",
        "relations": "PactRelationWhere | None",
        "signatories": "ActorWhere | None",
        "sources": "SourceWhere | None",
    },
    total=False,
)

PactPartyWhere = TypedDict(
    "PactPartyWhere",
    {
        "and": "Sequence[PactPartyWhere] | None",
        "counts": "ActorCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "ActorLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "ActorIds | None",
        "independentPublishers": "NumberRange | None",
        "kind": "Sequence[ActorKind] | None",
        "memberOf": "MembershipWhere | None",
        "minSources": "int | None",
        "none": "ActorLinks | None",
        "not": "PactPartyWhere | None",
        "or": "Sequence[PactPartyWhere] | None",
        "pacts": "ActorPactWhere | None",
        "period": "DayFilter | None",
        "region": "Sequence[Region] | None",
        "role": "Sequence[PartyRole] | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

PactRelationWhere = TypedDict(
    "PactRelationWhere",
    {
        "and": "Sequence[PactRelationWhere] | None",
        "clauses": "PactClauseWhere | None",
        "counts": "PactCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "PactLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "inForce": "PeriodWhere | None",
        "includesAll": "PactIds | None",
        "independentPublishers": "NumberRange | None",
        "invokedBy": "StatementWhere | None",
        "kind": "Sequence[RelationKind] | None",
        "minSources": "int | None",
        "none": "PactLinks | None",
        "not": "PactRelationWhere | None",
        "obligations": "ObligationWhere | None",
        "or": "Sequence[PactRelationWhere] | None",
        "parties": "PactPartyWhere | None",
        "relatedFrom": "PactRelationWhere | None",
        "relations": "PactRelationWhere | None",
        "signatories": "ActorWhere | None",
        "signed": "DayFilter | None",
        "sources": "SourceWhere | None",
        "stateMediaOnly": "bool | None",
        "status": "Sequence[PactStatus] | None",
        "type": "Sequence[PactType] | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

PactWhere = TypedDict(
    "PactWhere",
    {
        "and": "Sequence[PactWhere] | None",
        "clauses": "PactClauseWhere | None",
        "counts": "PactCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "PactLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "inForce": "PeriodWhere | None",
        "includesAll": "PactIds | None",
        "independentPublishers": "NumberRange | None",
        "invokedBy": "StatementWhere | None",
        "minSources": "int | None",
        "none": "PactLinks | None",
        "not": "PactWhere | None",
        "obligations": "ObligationWhere | None",
        "or": "Sequence[PactWhere] | None",
        "parties": "PactPartyWhere | None",
        "relatedFrom": "PactRelationWhere | None",
        "relations": "PactRelationWhere | None",
        "signatories": "ActorWhere | None",
        "signed": "DayFilter | None",
        "sources": "SourceWhere | None",
        "stateMediaOnly": "bool | None",
        "status": "Sequence[PactStatus] | None",
        "type": "Sequence[PactType] | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

PeriodWhere = TypedDict(
    "PeriodWhere",
    {
        "and": "Sequence[PeriodWhere] | None",
        "attestedOn": "DayFilter | None",
        "certain": "bool | None",
        "days": "DayFilter | None",
        "not": "PeriodWhere | None",
        "or": "Sequence[PeriodWhere] | None",
    },
    total=False,
)

PropositionClauseWhere = TypedDict(
    "PropositionClauseWhere",
    {
        "and": "Sequence[PropositionClauseWhere] | None",
        "clauseWords": "str | None",
        "clauses": "PactClauseWhere | None",
        "counts": "PactCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "PactLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "inForce": "PeriodWhere | None",
        "includesAll": "PactIds | None",
        "independentPublishers": "NumberRange | None",
        "invokedBy": "StatementWhere | None",
        "minSources": "int | None",
        "none": "PactLinks | None",
        "not": "PropositionClauseWhere | None",
        "obligations": "ObligationWhere | None",
        "or": "Sequence[PropositionClauseWhere] | None",
        "parties": "PactPartyWhere | None",
        "position": "Sequence[Position] | None",
        "relatedFrom": "PactRelationWhere | None",
        "relations": "PactRelationWhere | None",
        "signatories": "ActorWhere | None",
        "signed": "DayFilter | None",
        "sources": "SourceWhere | None",
        "stateMediaOnly": "bool | None",
        "status": "Sequence[PactStatus] | None",
        "translated": "bool | None",
        "type": "Sequence[PactType] | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

PropositionCounts = TypedDict(
    "PropositionCounts",
    {
        "clauses": "NumberRange | None",
        "relatedPacts": "NumberRange | None",
        "stances": "NumberRange | None",
        "statements": "NumberRange | None",
    },
    total=False,
)

PropositionIds = TypedDict(
    "PropositionIds",
    {
        "clauses": "Sequence[str] | None",
        "relatedPacts": "Sequence[str] | None",
        "stances": "Sequence[str] | None",
        "statements": "Sequence[str] | None",
    },
    total=False,
)

PropositionLinks = TypedDict(
    "PropositionLinks",
    {
        "clauses": "PropositionClauseWhere | None",
        "relatedPacts": "PactWhere | None",
        "stances": "StanceWhere | None",
        "statements": "StatementWhere | None",
    },
    total=False,
)

PropositionWhere = TypedDict(
    "PropositionWhere",
    {
        "and": "Sequence[PropositionWhere] | None",
        "clauses": "PropositionClauseWhere | None",
        "counts": "PropositionCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "PropositionLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "PropositionIds | None",
        "independentPublishers": "NumberRange | None",
        "minSources": "int | None",
        "none": "PropositionLinks | None",
        "not": "PropositionWhere | None",
        "or": "Sequence[PropositionWhere] | None",
        "relatedPacts": "PactWhere | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "statements": "StatementWhere | None",
        "topic": "Sequence[Topic] | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

QuoteWhere = TypedDict(
    "QuoteWhere",
    {
        "and": "Sequence[QuoteWhere] | None",
        "lang": "Sequence[str] | None",
        "not": "QuoteWhere | None",
        "or": "Sequence[QuoteWhere] | None",
        "translated": "bool | None",
        "words": "str | None",
    },
    total=False,
)

RecognitionCounts = TypedDict(
    "RecognitionCounts",
    {
        "sources": "NumberRange | None",
    },
    total=False,
)

RecognitionIds = TypedDict(
    "RecognitionIds",
    {
        "sources": "Sequence[str] | None",
    },
    total=False,
)

RecognitionLinks = TypedDict(
    "RecognitionLinks",
    {
        "insteadOf": "ActorWhere | None",
        "pact": "PactWhere | None",
        "recognised": "ActorWhere | None",
        "recogniser": "ActorWhere | None",
        "sources": "SourceWhere | None",
    },
    total=False,
)

RecognitionWhere = TypedDict(
    "RecognitionWhere",
    {
        "and": "Sequence[RecognitionWhere] | None",
        "counts": "RecognitionCounts | None",
        "dataset": "Sequence[str] | None",
        "established": "DayFilter | None",
        "every": "RecognitionLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "RecognitionIds | None",
        "independentPublishers": "NumberRange | None",
        "insteadOf": "ActorWhere | None",
        "minSources": "int | None",
        "none": "RecognitionLinks | None",
        "not": "RecognitionWhere | None",
        "or": "Sequence[RecognitionWhere] | None",
        "pact": "PactWhere | None",
        "period": "DayFilter | None",
        "recognised": "ActorWhere | None",
        "recogniser": "ActorWhere | None",
        "severed": "DayFilter | None",
        "since": "DayFilter | None",
        "sources": "SourceWhere | None",
        "stateMediaOnly": "bool | None",
        "until": "DayFilter | None",
        "verified": "bool | None",
    },
    total=False,
)

ReplyWhere = TypedDict(
    "ReplyWhere",
    {
        "about": "PropositionWhere | None",
        "actor": "ActorWhere | None",
        "addressedTo": "ActorWhere | None",
        "and": "Sequence[ReplyWhere] | None",
        "counts": "StatementCounts | None",
        "dataset": "Sequence[str] | None",
        "date": "DayFilter | None",
        "every": "StatementLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "StatementIds | None",
        "independentPublishers": "NumberRange | None",
        "invokes": "PactWhere | None",
        "kind": "Sequence[StatementKind] | None",
        "language": "Sequence[str] | None",
        "minSources": "int | None",
        "none": "StatementLinks | None",
        "not": "ReplyWhere | None",
        "officials": "SpeakerWhere | None",
        "or": "Sequence[ReplyWhere] | None",
        "quotes": "QuoteWhere | None",
        "replies": "ReplyWhere | None",
        "replyKind": "Sequence[ReplyKind] | None",
        "respondsTo": "ReplyWhere | None",
        "sourceKinds": "Sequence[SourceKind] | None",
        "sources": "SourceWhere | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

RollCallCounts = TypedDict(
    "RollCallCounts",
    {
        "votes": "NumberRange | None",
    },
    total=False,
)

RollCallIds = TypedDict(
    "RollCallIds",
    {
        "votes": "Sequence[str] | None",
    },
    total=False,
)

RollCallLinks = TypedDict(
    "RollCallLinks",
    {
        "votes": "VoterWhere | None",
    },
    total=False,
)

RollCallWhere = TypedDict(
    "RollCallWhere",
    {
        "and": "Sequence[RollCallWhere] | None",
        "counts": "RollCallCounts | None",
        "dataset": "Sequence[str] | None",
        "date": "DayFilter | None",
        "every": "RollCallLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "important": "bool | None",
        "includesAll": "RollCallIds | None",
        "issues": "Sequence[str] | None",
        "none": "RollCallLinks | None",
        "not": "RollCallWhere | None",
        "or": "Sequence[RollCallWhere] | None",
        "resolution": "Sequence[str] | None",
        "session": "Sequence[int] | None",
        "votes": "VoterWhere | None",
        "words": "str | None",
    },
    total=False,
)

SourceWhere = TypedDict(
    "SourceWhere",
    {
        "and": "Sequence[SourceWhere] | None",
        "copyOf": "Sequence[str] | None",
        "dataset": "Sequence[str] | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "kind": "Sequence[SourceKind] | None",
        "language": "Sequence[str] | None",
        "not": "SourceWhere | None",
        "or": "Sequence[SourceWhere] | None",
        "published": "DayFilter | None",
        "publisher": "Sequence[str] | None",
        "readAs": "Sequence[ReadAs] | None",
        "words": "str | None",
    },
    total=False,
)

SpeakerWhere = TypedDict(
    "SpeakerWhere",
    {
        "affiliation": "ActorWhere | None",
        "and": "Sequence[SpeakerWhere] | None",
        "counts": "OfficialCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "OfficialLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "OfficialIds | None",
        "independentPublishers": "NumberRange | None",
        "minSources": "int | None",
        "none": "OfficialLinks | None",
        "not": "SpeakerWhere | None",
        "offices": "OfficeHeldWhere | None",
        "officesThatDay": "OfficeHeldWhere | None",
        "or": "Sequence[SpeakerWhere] | None",
        "role": "Sequence[OfficialRole] | None",
        "stateMediaOnly": "bool | None",
        "statements": "SpokenStatementWhere | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

SpokenStatementWhere = TypedDict(
    "SpokenStatementWhere",
    {
        "about": "PropositionWhere | None",
        "actor": "ActorWhere | None",
        "addressedTo": "ActorWhere | None",
        "and": "Sequence[SpokenStatementWhere] | None",
        "counts": "StatementCounts | None",
        "dataset": "Sequence[str] | None",
        "date": "DayFilter | None",
        "every": "StatementLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "StatementIds | None",
        "independentPublishers": "NumberRange | None",
        "invokes": "PactWhere | None",
        "kind": "Sequence[StatementKind] | None",
        "language": "Sequence[str] | None",
        "minSources": "int | None",
        "none": "StatementLinks | None",
        "not": "SpokenStatementWhere | None",
        "officesThatDay": "OfficeHeldWhere | None",
        "officials": "SpeakerWhere | None",
        "or": "Sequence[SpokenStatementWhere] | None",
        "quotes": "QuoteWhere | None",
        "replies": "ReplyWhere | None",
        "respondsTo": "ReplyWhere | None",
        "role": "Sequence[OfficialRole] | None",
        "sourceKinds": "Sequence[SourceKind] | None",
        "sources": "SourceWhere | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

StanceCounts = TypedDict(
    "StanceCounts",
    {
        "officials": "NumberRange | None",
        "sources": "NumberRange | None",
    },
    total=False,
)

StanceIds = TypedDict(
    "StanceIds",
    {
        "officials": "Sequence[str] | None",
        "sources": "Sequence[str] | None",
    },
    total=False,
)

StanceLinks = TypedDict(
    "StanceLinks",
    {
        "actor": "ActorWhere | None",
        "officials": "OfficialWhere | None",
        "proposition": "PropositionWhere | None",
        "quote": "QuoteWhere | None",
        "sources": "SourceWhere | None",
        "statedBy": "ActorWhere | None",
        "viaPact": "PactWhere | None",
        "viaStatement": "StatementWhere | None",
    },
    total=False,
)

StanceWhere = TypedDict(
    "StanceWhere",
    {
        "actor": "ActorWhere | None",
        "and": "Sequence[StanceWhere] | None",
        "basis": "Sequence[Basis] | None",
        "counts": "StanceCounts | None",
        "dataset": "Sequence[str] | None",
        "date": "DayFilter | None",
        "every": "StanceLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "StanceIds | None",
        "independentPublishers": "NumberRange | None",
        "minSources": "int | None",
        "none": "StanceLinks | None",
        "not": "StanceWhere | None",
        "officials": "OfficialWhere | None",
        "or": "Sequence[StanceWhere] | None",
        "polarity": "NumberRange | None",
        "position": "Sequence[Position] | None",
        "proposition": "PropositionWhere | None",
        "quote": "QuoteWhere | None",
        "sourceKinds": "Sequence[SourceKind] | None",
        "sources": "SourceWhere | None",
        "stateMediaOnly": "bool | None",
        "statedBy": "ActorWhere | None",
        "validTo": "DayFilter | None",
        "verified": "bool | None",
        "viaPact": "PactWhere | None",
        "viaStatement": "StatementWhere | None",
    },
    total=False,
)

StatementCounts = TypedDict(
    "StatementCounts",
    {
        "about": "NumberRange | None",
        "addressedTo": "NumberRange | None",
        "invokes": "NumberRange | None",
        "officials": "NumberRange | None",
        "quotes": "NumberRange | None",
        "replies": "NumberRange | None",
        "respondsTo": "NumberRange | None",
        "sources": "NumberRange | None",
        "stances": "NumberRange | None",
    },
    total=False,
)

StatementIds = TypedDict(
    "StatementIds",
    {
        "about": "Sequence[str] | None",
        "addressedTo": "Sequence[str] | None",
        "invokes": "Sequence[str] | None",
        "officials": "Sequence[str] | None",
        "quotes": "Sequence[str] | None",
        "replies": "Sequence[str] | None",
        "respondsTo": "Sequence[str] | None",
        "sources": "Sequence[str] | None",
        "stances": "Sequence[str] | None",
    },
    total=False,
)

StatementLinks = TypedDict(
    "StatementLinks",
    {
        "about": "PropositionWhere | None",
        "actor": "ActorWhere | None",
        "addressedTo": "ActorWhere | None",
        "invokes": "PactWhere | None",
        "officials": "SpeakerWhere | None",
        "quotes": "QuoteWhere | None",
        "replies": "ReplyWhere | None",
        "respondsTo": "ReplyWhere | None",
        "sources": "SourceWhere | None",
        "stances": "StanceWhere | None",
    },
    total=False,
)

StatementWhere = TypedDict(
    "StatementWhere",
    {
        "about": "PropositionWhere | None",
        "actor": "ActorWhere | None",
        "addressedTo": "ActorWhere | None",
        "and": "Sequence[StatementWhere] | None",
        "counts": "StatementCounts | None",
        "dataset": "Sequence[str] | None",
        "date": "DayFilter | None",
        "every": "StatementLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "StatementIds | None",
        "independentPublishers": "NumberRange | None",
        "invokes": "PactWhere | None",
        "kind": "Sequence[StatementKind] | None",
        "language": "Sequence[str] | None",
        "minSources": "int | None",
        "none": "StatementLinks | None",
        "not": "StatementWhere | None",
        "officials": "SpeakerWhere | None",
        "or": "Sequence[StatementWhere] | None",
        "quotes": "QuoteWhere | None",
        "replies": "ReplyWhere | None",
        "respondsTo": "ReplyWhere | None",
        "sourceKinds": "Sequence[SourceKind] | None",
        "sources": "SourceWhere | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)

Through = TypedDict(
    "Through",
    {
        "direction": "PathDirection",
        "kind": "Required[LinkKind]",
    },
    total=False,
)

VoterWhere = TypedDict(
    "VoterWhere",
    {
        "and": "Sequence[VoterWhere] | None",
        "choice": "Sequence[VoteChoice] | None",
        "counts": "ActorCounts | None",
        "dataset": "Sequence[str] | None",
        "every": "ActorLinks | None",
        "holdsOn": "OnDay | None",
        "ids": "Sequence[str] | None",
        "includesAll": "ActorIds | None",
        "independentPublishers": "NumberRange | None",
        "kind": "Sequence[ActorKind] | None",
        "memberOf": "MembershipWhere | None",
        "minSources": "int | None",
        "none": "ActorLinks | None",
        "not": "VoterWhere | None",
        "or": "Sequence[VoterWhere] | None",
        "pacts": "ActorPactWhere | None",
        "region": "Sequence[Region] | None",
        "stances": "StanceWhere | None",
        "stateMediaOnly": "bool | None",
        "verified": "bool | None",
        "words": "str | None",
    },
    total=False,
)
