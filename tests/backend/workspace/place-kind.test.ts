import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlaceKind } from '#backend/workspace/find-place-kind.ts';
import { type PlaceKind, placeKind } from '#backend/workspace/place-kind.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';
import { canMount, mountSmallDisk } from '#tests/support/workspace-mount.ts';

type Case = readonly [folder: string, kind: PlaceKind];

const windows: readonly Case[] = [
  [String.raw`C:\Users\an\Documents\Đề án 06\tinh`, 'local'],
  [String.raw`D:\So lieu\tinh`, 'local'],
  [String.raw`\\?\C:\Users\an\tinh`, 'local'],
  [String.raw`\\.\C:\tinh`, 'local'],
  [String.raw`C:\Users\onedriver\tinh`, 'local'],
  [String.raw`C:\Dropboxes\tinh`, 'local'],
  [String.raw`C:\Ghi chu ve OneDrive\tinh`, 'local'],
  [String.raw`C:\My Drive notes\tinh`, 'local'],
  [String.raw`D:\Tài liệu\My Drive\tinh`, 'local'],
  [String.raw`\\may-chu\de-an-06\tinh`, 'network'],
  ['//may-chu/de-an-06/tinh', 'network'],
  [String.raw`\\10.0.0.5\chung\tinh`, 'network'],
  [String.raw`\\?\UNC\may-chu\chung\tinh`, 'network'],
  [String.raw`\\wsl.localhost\Debian\home\an\tinh`, 'network'],
  [String.raw`\\may-chu@SSL\DavWWWRoot\tinh`, 'network'],
  [String.raw`C:\Users\an\OneDrive\tinh`, 'synced'],
  [String.raw`C:\Users\an\OneDrive`, 'synced'],
  [String.raw`C:\Users\an\OneDrive - UBND tỉnh Điện Biên\Desktop\tinh`, 'synced'],
  [String.raw`C:\USERS\AN\ONEDRIVE\TINH`, 'synced'],
  ['C:/So lieu/OneDrive/tinh', 'synced'],
  [String.raw`C:\Users\an\Dropbox\tinh`, 'synced'],
  [String.raw`C:\Users\an\Dropbox (Cá nhân)\tinh`, 'synced'],
  [String.raw`C:\Users\an\Google Drive\tinh`, 'synced'],
  [String.raw`G:\My Drive\tinh`, 'synced'],
  [String.raw`G:\Drive của tôi\tinh`, 'synced'],
  [String.raw`G:\Drive của tôi\tinh`.normalize('NFD'), 'synced'],
  [String.raw`G:\Bộ nhớ dùng chung\Đề án 06`, 'synced'],
  [String.raw`C:\Users\an\iCloudDrive\tinh`, 'synced'],
  [String.raw`\\may-chu\nguoi-dung\an\OneDrive\tinh`, 'synced'],
];

const macOs: readonly Case[] = [
  ['/nguoi-dung/an/Documents/tinh', 'local'],
  ['/nguoi-dung/an/Library/CloudStorage/OneDrive-UBND/tinh', 'synced'],
  ['/nguoi-dung/an/Library/CloudStorage/GoogleDrive-an@example.vn/My Drive/tinh', 'synced'],
  ['/nguoi-dung/an/Library/Mobile Documents/com~apple~CloudDocs/tinh', 'synced'],
  ['/nguoi-dung/an/Dropbox/tinh', 'synced'],
];

/** Two lines for "/mnt/hai": the later mount covers the earlier. */
const mounts = [
  '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
  '23 22 0:5 / /proc rw - proc proc rw',
  '30 22 0:40 / /mnt/nfs rw - nfs4 may-chu:/chung rw',
  '31 22 0:41 / /mnt/cifs rw,relatime shared:9 master:2 - cifs //may-chu/chung rw',
  String.raw`32 22 0:42 / /mnt/ổ\040mạng rw - cifs //may-chu/chung rw`,
  '33 30 8:2 / /mnt/nfs/dia rw - xfs /dev/sdb1 rw',
  '34 22 0:43 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw',
  '35 22 8:3 / /media/usb rw - fuseblk /dev/sdc1 rw',
  '36 22 0:44 / /mnt/ssh rw - fuse.sshfs an@may-chu: rw',
  '37 22 0:45 / /mnt/dam-may rw - fuse.google-drive-ocamlfuse google-drive-ocamlfuse rw',
  '38 22 0:46 / /mnt/rclone rw - fuse.rclone may: rw',
  '39 22 0:47 / /mnt/c rw - 9p drvfs rw',
  '40 22 0:48 / /mnt/kin rw - fuse.gocryptfs kin rw',
  '41 22 0:49 / /mnt/may-ao rw - vboxsf chung rw',
  '42 22 0:50 / /mnt/hai rw - cifs //may-chu/chung rw',
  '43 22 8:4 / /mnt/hai rw - ext4 /dev/sdd1 rw',
  '44 22 0:51 / /mnt/fuse rw - fuse la rw',
  '',
].join('\n');

const linux: readonly Case[] = [
  ['/data/an/tinh', 'local'],
  ['/mnt/nfs', 'network'],
  ['/mnt/nfs/tinh', 'network'],
  ['/mnt/nfs-cu/tinh', 'local'],
  ['/mnt/nfs/dia/tinh', 'local'],
  ['/mnt/cifs/a/b/tinh', 'network'],
  ['/mnt/ổ mạng/tinh', 'network'],
  ['/run/user/1000/gvfs/smb-share:server=may-chu,share=chung/tinh', 'network'],
  ['/media/usb/tinh', 'local'],
  ['/mnt/ssh/tinh', 'network'],
  ['/mnt/dam-may/tinh', 'synced'],
  ['/mnt/rclone/tinh', 'synced'],
  ['/mnt/c/an/tinh', 'network'],
  ['/mnt/kin/tinh', 'local'],
  ['/mnt/may-ao/tinh', 'network'],
  ['/mnt/hai/tinh', 'local'],
  ['/mnt/fuse/tinh', 'network'],
  ['/data/an/Dropbox/tinh', 'synced'],
  ['/data/an/Nextcloud/tinh', 'synced'],
  ['/mnt/cifs/OneDrive/tinh', 'synced'],
  [String.raw`/data/an/ten\OneDrive\tinh`, 'local'],
];

describe('where a workspace stands', () => {
  it.each(windows)('on Windows: %s is %s', (folder, kind) => {
    expect(placeKind(folder, { platform: 'win32', mounts: '' })).toBe(kind);
  });

  it.each(macOs)('on macOS: %s is %s', (folder, kind) => {
    expect(placeKind(folder, { platform: 'darwin', mounts: '' })).toBe(kind);
  });

  it.each(linux)('on Linux: %s is %s', (folder, kind) => {
    expect(placeKind(folder, { platform: 'linux', mounts })).toBe(kind);
  });

  it('is local where the mounts cannot be read', () => {
    expect(placeKind('/mnt/nfs/tinh', { platform: 'linux', mounts: '' })).toBe('local');
  });

  it('is found through a link', () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'Dropbox', 'tinh'), { recursive: true });
    symlinkSync(join(folder, 'Dropbox', 'tinh'), join(folder, 'tinh'));

    expect(findPlaceKind(join(folder, 'tinh'))).toBe('synced');
    expect(findPlaceKind(folder)).toBe('local');
    expect(findPlaceKind(join(folder, 'gone'))).toBe('local');
  });

  it.skipIf(!canMount)('is local on a real disk of its own', () => {
    expect(findPlaceKind(mountSmallDisk(1000))).toBe('local');
  });
});
