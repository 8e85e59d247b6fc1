import { type FileHandle, open } from 'node:fs/promises'

/** What a journal asks of the disk; a test gives one that fails or is slow. */
export interface Disk {
  /** Writes all bytes at an offset of the file. */
  write(file: FileHandle, bytes: Uint8Array, at: number): Promise<void>
  /** Returns once the disk has what was written. */
  sync(file: FileHandle): Promise<void>
  /** Makes the file as short as it was; once this returns it is so for good. */
  cut(file: FileHandle, length: number): Promise<void>
  /** Bytes that are free for us where `path` lies. */
  free(path: string): Promise<number>
}

/** A file that only grows, each piece on the disk before it counts. */
export class JournalFile {
  readonly #handle: FileHandle
  readonly #disk: Disk
  #length: number

  private constructor(handle: FileHandle, disk: Disk, length: number) {
    this.#handle = handle
    this.#disk = disk
    this.#length = length
  }

  /** Opens a file that is there; what lies beyond `length` is cut off first, for good. */
  static async open(path: string, length: number, disk: Disk): Promise<JournalFile> {
    const handle = await open(path, 'r+')
    try {
      const { size } = await handle.stat()
      if (size !== length) await disk.cut(handle, length)
    } catch (error) {
      await handle.close()
      throw error
    }
    return new JournalFile(handle, disk, length)
  }

  /** Resolves once the piece is on the disk. When it throws, the file is cut back and must be opened anew. */
  async append(piece: string): Promise<void> {
    const bytes = new TextEncoder().encode(piece)
    try {
      await this.#disk.write(this.#handle, bytes, this.#length)
      await this.#disk.sync(this.#handle)
    } catch (error) {
      // What was refused must not be there at the next start. Where cutting fails too, `open` cuts before the next
      // act; why the act was refused is what the reader is told.
      await this.#disk.cut(this.#handle, this.#length).catch(() => undefined)
      throw error
    }
    this.#length += bytes.length
  }

  get length(): number {
    return this.#length
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}
