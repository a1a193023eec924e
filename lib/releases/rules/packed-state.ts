import type { DraftState } from '../types';

/** The state of a draft as JSON can hold it. */
export type PackedState = Omit<DraftState, 'names'> & {
  names: { [Kind in keyof DraftState['names']]: MapEntry<DraftState['names'][Kind]>[] };
};

type MapEntry<M> = M extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never;

export function packState({ names, ...state }: DraftState): PackedState {
  return { ...state, names: { places: [...names.places], groups: [...names.groups] } };
}

export function unpackState({ names, ...state }: PackedState): DraftState {
  return { ...state, names: { places: new Map(names.places), groups: new Map(names.groups) } };
}
