#!/usr/bin/env bash
# A machine that vanishes: the files of this one under a layer in memory, with a systemd, processes, ports and a name of its own.
# Runs in new namespaces (see machine.js); the folder it is built in is the first argument.
set -euo pipefail
folder=$1
root=$folder/root

mount -t tmpfs -o size=6g entente-machine "$folder"
mkdir "$folder/written" "$folder/work" "$root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/written,workdir=$folder/work" "$root"
mount -t proc proc "$root/proc"
mount --bind "$root/proc/sys" "$root/proc/sys"
mount -o remount,bind,ro "$root/proc/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t sysfs -o ro sysfs "$root/sys"
if ! mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup" 2>/dev/null; then
  mount -t tmpfs -o mode=755 tmpfs "$root/sys/fs/cgroup"
  mkdir "$root/sys/fs/cgroup/systemd" "$root/sys/fs/cgroup/unified"
  mount -t cgroup -o none,name=systemd cgroup "$root/sys/fs/cgroup/systemd"
  mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup/unified"
fi
ip link set lo up
echo entente-machine >"$root/etc/hostname"
hostname entente-machine
echo '127.0.0.1 localhost entente-machine graph.example.org' >"$root/etc/hosts"

# What would set up the real machine stays away, and nothing starts but what the document starts.
cd "$root/etc/systemd/system"
for unit in systemd-{sysctl,modules-load,binfmt,remount-fs,udevd,udev-trigger,random-seed,hwdb-update,update-utmp,logind}.service \
  systemd-udevd-{control,kernel}.socket sys-kernel-{debug,tracing,config}.mount sys-fs-fuse-connections.mount \
  proc-sys-fs-binfmt_misc.automount dev-{hugepages,mqueue}.mount getty.target; do
  ln -sf /dev/null "$unit"
done
rm -rf ./*.wants
exec env -i container=entente PATH="$PATH" chroot "$root" /lib/systemd/systemd --system --unit=basic.target
