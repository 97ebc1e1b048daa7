import type { Door, DoorContext } from './door.ts';
import { exportDoors } from './export-doors.ts';
import { feedDoors } from './feed-doors.ts';
import { graphqlDoor } from './graphql-door.ts';
import { mcpDoor } from './mcp-door.ts';
import { metricsDoor } from './metrics-door.ts';
import { explorerPartDoor, iconDoor, pageDoor } from './page-doors.ts';
import { healthDoor, readyDoor } from './probe-doors.ts';
import { reconcileDoors } from './reconcile-doors.ts';

/** Every address of the server, one line each, in the order in which `/` lists them. */
export function createDoors(context: DoorContext): readonly Door[] {
  const doors: Door[] = [
    graphqlDoor(context),
    mcpDoor(context),
    ...reconcileDoors(context),
    ...feedDoors(context),
    healthDoor(),
    readyDoor(context),
    metricsDoor(context),
    ...exportDoors(context),
    explorerPartDoor(context),
    iconDoor(),
  ];
  return [pageDoor(context, doors), ...doors];
}

/** Finds the door of a path: by the path itself, or else below one that ends in a star. */
export function createDoorFinder(doors: readonly Door[]): (path: string) => Door | undefined {
  const single = new Map(doors.map((door) => [door.path, door]));
  const below = doors.filter(({ path }) => path.endsWith('/*'));
  return (path) => single.get(path) ?? below.find((door) => path.startsWith(door.path.slice(0, -1)));
}
