import type { Entity, Observation } from '../metrics/types';
import { insertSighting, type Sighting, type Track } from './sighting';
import type { Slice } from './slice';

/** Entity → what was seen of it. */
export type Tracks = ReadonlyMap<string, Track>;

export const NO_TRACKS: Tracks = new Map();

interface OpenTrack extends Track {
  entity: Entity;
  longest: number;
  readonly sightings: Sighting[];
}

function opened(former: Track | undefined, entity: Entity): OpenTrack {
  if (!former) return { entity, longest: 0, sightings: [] };
  return { entity: former.entity, longest: former.longest, sightings: [...former.sightings] };
}

type Row = [Observation, ...Observation[]];

/** The tracks with these slices besides; those that they speak of are copied, the others taken over. */
export function withTracks(base: Tracks, slices: readonly Slice[]): Tracks {
  const tracks = new Map(base);
  const open = new Map<string, OpenTrack>();
  for (const slice of slices) {
    const rows = new Map<OpenTrack, Row>();
    for (const observation of slice.sound) {
      const entity = slice.entityOf(observation);
      let track = open.get(entity.id);
      if (!track) {
        track = opened(tracks.get(entity.id), entity);
        open.set(entity.id, track);
        tracks.set(entity.id, track);
      }
      const row = rows.get(track);
      if (row) row.push(observation);
      else rows.set(track, [observation]);
      const { name, level } = track.entity;
      if (entity.name !== '' && (entity.name !== name || entity.level !== level)) track.entity = entity;
    }
    for (const [track, row] of rows) {
      const sighting = slice.sightingOf(row);
      if (!sighting) continue;
      track.longest = Math.max(track.longest, slice.to - slice.from + 1);
      insertSighting(track.sightings, sighting);
    }
  }
  return tracks;
}
