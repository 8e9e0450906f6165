#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Proves the promise of the README on a bare Debian 12: a root file system with git and nothing else, a clone, `./kyr`.
#
#   sudo packaging/prove_fresh_clone.sh [--with-python | --as-user] [--tests] [--keep] [REPOSITORY]
#
# --with-python  Python 3.11 is there already (but neither pip nor venv, as Debian has it)
# --as-user      Python and venv are there, Qt's libraries are not, and the user may install nothing
# --tests        also runs `./kyr test`
# --keep         leaves the file system for a look
# Needs root, debootstrap and a network. KYR_PROOF_SEED may name a folder that is copied over the new root: what
# a site needs to reach its package mirrors.
set -euo pipefail

packages=git,ca-certificates
tests= keep= user= repository=$(cd "$(dirname "$0")/.." && pwd)
for argument; do
    case $argument in
        --with-python) packages=$packages,python3 ;;
        --as-user) packages=$packages,python3-venv user=clinic ;;
        --tests) tests=yes ;;
        --keep) keep=yes ;;
        *) repository=$argument ;;
    esac
done

# Mounts of this script are its own: they go with it, whatever happens.
if [ -z "${KYR_PROOF_UNSHARED:-}" ]; then
    KYR_PROOF_UNSHARED=yes exec unshare --mount "$0" "$@"
fi

root=$(mktemp -d /var/tmp/kyr-proof.XXXXXX)
[ -n "$keep" ] || trap 'umount -R "$root/proc" "$root/dev" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT
echo "== Debian 12 with $packages in $root"
debootstrap --variant=minbase --include="$packages" bookworm "$root" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
[ -z "${KYR_PROOF_SEED:-}" ] || cp -a "$KYR_PROOF_SEED/." "$root/"
git clone --quiet --bare "$repository" "$root/srv/kyr.git"

if [ -n "$user" ]; then
    chroot "$root" useradd --create-home --home-dir /home/clinic clinic
    chroot "$root" chown -R clinic: /srv/kyr.git
fi
home=/home/clinic
[ -n "$user" ] || home=/root
inside() {
    chroot --userspec="${user:-root}" "$root" \
        env -i HOME="$home" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}
here="$home/Jurídico 权利 kyr"
step() {
    echo "== ./kyr $*"
    local from=${EPOCHREALTIME/./} status=0
    inside sh -c 'cd "$0" && exec ./kyr "$@"' "$here" "$@" </dev/null || status=$?
    echo "== exit $status after $(((${EPOCHREALTIME/./} - from) / 1000)) ms"
    return "$status"
}

inside git clone --quiet /srv/kyr.git "$here"
inside sh -c '! command -v pip3 && ! /sbin/ldconfig -p | grep -q libEGL'
[ -n "$user" ] || inside sh -c '! python3 -c "import ensurepip" 2>/dev/null'
step topics
if inside sh -c '/sbin/ldconfig -p | grep -q libEGL'; then echo 'a verb without a window installed Qt libraries'; exit 1; fi
step
if [ -n "$user" ]; then
    # Qt is asked for and its libraries cannot be installed: the line is printed, and that is all.
    for verb in --smoke test; do
        if step "$verb"; then echo 'went on without the libraries of Qt'; exit 1; fi
    done
else
    step --smoke
    step --smoke
    [ -z "$tests" ] || step test
fi
step search 'they are knocking' --limit 1
echo '== proven'
