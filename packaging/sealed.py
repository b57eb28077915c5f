"""`python packaging/sealed.py PROGRAM [ARGUMENT]...`: runs a program that must not use the network. On Linux the kernel
kills it, with SIGSYS, when it or a program that it starts as much as opens a socket of the internet, or asks which
network interfaces there are, which a look-up of a name does first.

No root, no tracer and no compiler is needed. Exit status 69 where the kernel cannot do that (EX_UNAVAILABLE).
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

UNAVAILABLE = 69
_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""By machine: its number in the kernel's audit records, and that of the system call `socket`."""
_AF_INET, _AF_INET6, _AF_NETLINK = 2, 10, 16
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_LOAD, _EQUALS, _RETURN = 0x20, 0x15, 0x06
"""BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, BPF_RET|BPF_K."""
_CALL, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
"""Where they stand in struct seccomp_data."""
_KILL_PROCESS, _ALLOW = 0x80000000, 0x7FFF0000


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def seal() -> bool:
    """From now on, this program and those that it starts are killed when they use the network; False where that cannot
    be arranged here."""
    if sys.platform != "linux" or platform.machine() not in _SOCKET:
        return False
    machine, call = _SOCKET[platform.machine()]
    # (operation, where to go on if it holds, and if not: that many instructions further, operand)
    instructions = [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUALS, 0, 6, machine),
        (_LOAD, 0, 0, _CALL),
        (_EQUALS, 0, 4, call),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUALS, 3, 0, _AF_INET),
        (_EQUALS, 2, 0, _AF_INET6),
        (_EQUALS, 1, 0, _AF_NETLINK),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL_PROCESS),
    ]
    packed = b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    program = _Program(len(instructions), packed)
    return not (
        prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        or prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0)
    )


if __name__ == "__main__":
    if not seal():
        sys.stderr.write("sealed: this kernel cannot watch a program\n")
        sys.exit(UNAVAILABLE)
    os.execvp(sys.argv[1], sys.argv[1:])
