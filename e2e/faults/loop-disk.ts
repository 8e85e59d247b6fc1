import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why no disk of our own can be made here; null where it can. */
export function noLoopDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root can mount a disk'
  if (!existsSync('/dev/loop-control')) return 'this machine has no loop devices'
  try {
    execFileSync('mkfs.ext4', ['-V'], { stdio: 'ignore' })
    execFileSync('losetup', ['-f'], { stdio: 'ignore' })
    return null
  } catch {
    return 'this machine has no mkfs.ext4 or no free loop device'
  }
}

/** A small ext4 disk in a file, mounted on a folder of its own. */
export class LoopDisk {
  readonly folder: string
  readonly #image: string
  readonly #home: string

  private constructor(home: string) {
    this.#home = home
    this.#image = join(home, 'disk.img')
    this.folder = join(home, 'disk')
  }

  static async make(megabytes: number): Promise<LoopDisk> {
    const disk = new LoopDisk(await mkdtemp(join(tmpdir(), 'counterclaim-disk-')))
    await writeFile(disk.#image, '')
    await truncate(disk.#image, megabytes * 1024 * 1024)
    execFileSync('mkfs.ext4', ['-q', '-m', '0', disk.#image])
    execFileSync('mkdir', [disk.folder])
    disk.mount()
    return disk
  }

  mount(options = 'loop'): void {
    execFileSync('mount', ['-o', options, this.#image, this.folder])
  }

  unmount(): void {
    execFileSync('umount', [this.folder])
  }

  /**
   * Nothing more reaches the disk, not even what the file system has in its journal: the power is gone. Gives the last
   * moment at which it was there, in nanoseconds of the clock that `process.hrtime` reads.
   */
  cutPower(): bigint {
    const EXT4_IOC_SHUTDOWN = '0x8004587D'
    const NO_LOG_FLUSH = '2'
    const clock = 'my $now = clock_gettime(CLOCK_MONOTONIC)'
    const call = `open(my $f, '<', $ARGV[0]) or die; my $how = pack('L', ${NO_LOG_FLUSH}); ${clock}; ioctl($f, ${EXT4_IOC_SHUTDOWN}, $how) or die $!; printf('%.0f', $now * 1e9)`
    const said = execFileSync('perl', [
      '-MTime::HiRes=clock_gettime,CLOCK_MONOTONIC',
      '-e',
      call,
      this.folder,
    ])
    return BigInt(said.toString())
  }

  /** Writing stops until `thaw`, as on a disk that takes very long. */
  freeze(): void {
    execFileSync('fsfreeze', ['-f', this.folder])
  }

  thaw(): void {
    execFileSync('fsfreeze', ['-u', this.folder])
  }

  /** Nothing in a folder of the disk can be changed, not even by root, or can again. */
  lock(folder: string, locked: boolean): void {
    execFileSync('chattr', ['-R', locked ? '+i' : '-i', folder])
  }

  async remove(): Promise<void> {
    try {
      this.unmount()
    } catch {
      execFileSync('umount', ['-l', this.folder])
    }
    await rm(this.#home, { recursive: true, force: true })
  }
}
