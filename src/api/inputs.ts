import { inputsOf } from './filters.ts';

/** The inputs of every noun that can be filtered. Noun files fill their own and speak of those of others. */
export const ActorInputs = inputsOf('Actor');
export const StateInputs = inputsOf('State');
export const OrganisationInputs = inputsOf('Organisation');
export const OfficialInputs = inputsOf('Official');
export const RecognitionInputs = inputsOf('Recognition');
export const PropositionInputs = inputsOf('Proposition');
export const StanceInputs = inputsOf('Stance');
export const PactInputs = inputsOf('Pact');
export const ObligationInputs = inputsOf('Obligation');
export const StatementInputs = inputsOf('Statement');
export const SourceInputs = inputsOf('Source');
export const RollCallInputs = inputsOf('RollCall');
export const EventInputs = inputsOf('Event');
