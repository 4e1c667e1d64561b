import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MirrorController } from './mirror.controller.js';
import { MirrorEntity } from './mirror.entity.js';
import { OwnMirrors } from './own-mirrors.js';

@Module({
  imports: [TypeOrmModule.forFeature([MirrorEntity])],
  controllers: [MirrorController],
  providers: [OwnMirrors],
})
export class MirrorModule {}
