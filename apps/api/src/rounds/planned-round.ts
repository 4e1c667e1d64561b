import { Column } from 'typeorm';

/** What a round that launches itself has from before it exists. */
export abstract class PlannedRound {
  /** Under which it is, or would be, launched: decided with this row, so that no repeat launches a second one. */
  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('timestamptz', { name: 'launch_at' })
  launchAt!: Date;

  @Column('timestamptz', { name: 'opens_at' })
  opensAt!: Date;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;
}
