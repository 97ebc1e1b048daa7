import type { Step, Validity } from '../model/own-days.ts';
import { type Comparison, type Condition, conditions, startConditions, validityOf } from '../model/validity.ts';
import type { AsOf, Ref, Valid } from './plan.ts';

/** The day that a condition looks at, as Cypher: its first and its last reading. */
interface On {
  readonly earliest: string;
  readonly latest: string;
  readonly certainty: AsOf['certainty'];
}

/** Prints what makes a thing hold on a day; `nameOf` names the variable of a reference. */
export function printValidity({ of, label, validity, on }: Valid, nameOf: (ref: Ref) => string): string {
  const condition = printed(validity, nameOf(of), readings(on, nameOf));
  return label === undefined ? condition : `(NOT ${nameOf(of)}:${label} OR ${condition})`;
}

function readings(on: Valid['on'], nameOf: (ref: Ref) => string): On {
  const { certainty } = on;
  if (!('of' in on)) return { earliest: `$${on.first}`, latest: `$${on.last}`, certainty };
  const day = `${nameOf(on.of)}.${on.day}`;
  return { earliest: `${day}Earliest`, latest: `${day}Latest`, certainty };
}

function printed(validity: Validity, name: string, on: On): string {
  const { own, through } = validity;
  const ofOwn = own === null ? true : printCondition(conditions[on.certainty], { own, name, on });
  const ofOthers = through === null ? true : existing(name, through, (last, node) => printed(last, node, on));
  return orStart(String(allOf([ofOwn, ofOthers])), validity, name, on);
}

/** It has begun by the day, whether or not it still holds. */
function printedStart(validity: Validity, name: string, on: On): string {
  const { own } = validity;
  const ofOwn = own === null ? true : printCondition(startConditions[on.certainty], { own, name, on });
  return orStart(String(ofOwn), validity, name, on);
}

/** A condition, or that something has begun with which a thing without a start of its own begins. A missing start is POSSIBLE by itself. */
function orStart(condition: string, { own, startsWith }: Validity, name: string, on: On): string {
  if (own === null || startsWith === null || on.certainty === 'POSSIBLE') return condition;
  const begun = existing(name, startsWith, (last, node) => printedStart(last, node, on), 'start');
  return `(${condition} OR (${name}.${own.since}Earliest IS NULL AND ${begun}))`;
}

/** Something at the end of these steps is as the condition says. */
function existing(
  name: string,
  steps: readonly Step[],
  condition: (validity: Validity, node: string) => string,
  prefix = '',
): string {
  const [last] = steps.slice(-1);
  const validity = last === undefined ? undefined : validityOf(last.label);
  if (last === undefined || validity === undefined) throw new TypeError(`${name} leads to nothing that has days`);
  const pattern = steps.map(({ type, direction, label }) => {
    const edge = direction === 'out' ? `-[:${type}]->` : `<-[:${type}]-`;
    return `${edge}(${variable(label, prefix)}:${label})`;
  });
  return `EXISTS { MATCH (${name})${pattern.join('')} WHERE ${condition(validity, variable(last.label, prefix))} }`;
}

function variable(label: string, prefix: string): string {
  return prefix === '' ? label.toLowerCase() : `${prefix}${label}`;
}

/** A thing whose days are compared: where they are kept, its variable, and the day asked for. */
interface Dated {
  readonly own: NonNullable<Validity['own']>;
  readonly name: string;
  readonly on: On;
}

/** A condition as Cypher, or its value where the thing cannot have the bounds it looks at. */
type Printed = string | boolean;

function printCondition(condition: Condition, dated: Dated): Printed {
  if ('all' in condition) return allOf(condition.all.map((one) => printCondition(one, dated)));
  if ('any' in condition) return anyOf(condition.any.map((one) => printCondition(one, dated)));
  return printComparison(condition, dated);
}

function allOf(parts: readonly Printed[]): Printed {
  return parts.includes(false) ? false : joined(parts, ' AND ') || true;
}

function anyOf(parts: readonly Printed[]): Printed {
  return parts.includes(true) ? true : joined(parts, ' OR ');
}

/** Texts in brackets where there are several; what is not a text changes nothing. */
function joined(parts: readonly Printed[], word: ' AND ' | ' OR '): string | false {
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length > 1 ? `(${texts.join(word)})` : (texts[0] ?? false);
}

function printComparison(comparison: Comparison, dated: Dated): Printed {
  const { bound, end, operator, day } = comparison;
  const { own, name, on } = dated;
  if (bound === 'superseded') return own.superseded ? notSuperseded(end, name, on) : true;
  const property = own[bound];
  const missing = missingIn(comparison, dated);
  if (property === null) return missing;
  const text = `${name}.${property}${end === 'earliest' ? 'Earliest' : 'Latest'} ${operator} ${on[day]}`;
  return missing === false ? text : `coalesce(${text}, ${missing})`;
}

/** What a comparison comes to where the bound was not found. */
function missingIn({ missing }: Comparison, { own, name }: Dated): Printed {
  if (typeof missing === 'boolean') return missing;
  if (missing === 'noEnd' && own.noEnd === 'FLAGGED') return `${name}.certain`;
  return own[missing] === 'NONE';
}

/** No later fact of the same holder on the same proposition has, or may have, taken its place by the day. */
function notSuperseded(end: Comparison['end'], name: string, { earliest, latest }: On): string {
  const others = `MATCH (${name})<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(${name})`;
  const later =
    end === 'latest'
      ? `later.dateEarliest > ${name}.dateLatest AND later.dateLatest <= ${earliest}`
      : `later.dateLatest > ${name}.dateEarliest AND later.dateEarliest <= ${latest}`;
  return `NOT EXISTS { ${others} WHERE later <> ${name} AND ${later} }`;
}
