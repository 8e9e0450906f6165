# SPDX-License-Identifier: Apache-2.0
"""Meets the running application as a screen reader does, from another process, through AT-SPI alone.

Run by test_accessibility.py with the system's Python, which has pyatspi, inside a D-Bus session of its own:
`dbus-run-session -- /usr/bin/python3 atspi_client.py STEPS COMMAND...`. It starts COMMAND, takes the STEPS (JSON) one
after another, and prints their answers as JSON.
"""

import ctypes
import json
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

#: A step that has not succeeded by then has failed.
PATIENCE_SECONDS = 20.0
CONTROLS = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "entry",
        "text",
        "password text",
        "spin button",
        "slider",
        "scroll bar",
        "link",
        "list",
        "list item",
        "menu",
        "menu item",
        "check menu item",
        "page tab",
    }
)


class Keyboard:
    """Keys through the X server's test extension. Without a window manager somebody must say who gets them."""

    KEYSYMS = {"Shift": 0xFFE1, "Ctrl": 0xFFE3, "Tab": 0xFF09, "Escape": 0xFF1B, "plus": 0x2B, "minus": 0x2D}  # noqa: RUF012

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    def focus_newest_window(self):
        """Give the keyboard to the window that was mapped last."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        top = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XQueryTree(self.display, top, *(ctypes.byref(part) for part in (root, parent, children, count)))
        windows = [children[number] for number in range(count.value) if self._viewable(children[number])]
        if windows:
            self.x.XSetInputFocus(self.display, ctypes.c_ulong(windows[-1]), 1, ctypes.c_ulong(0))
            self.x.XSync(self.display, 0)
        return bool(windows)

    def _viewable(self, window):
        attributes = (ctypes.c_int * 64)()  # larger than XWindowAttributes
        self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), attributes)
        map_state, override_redirect = attributes[23], attributes[30]
        return map_state == 2 and not override_redirect

    def press(self, *names):
        codes = [self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.KEYSYMS.get(n) or ord(n))) for n in names]
        for code, down in (*((code, 1) for code in codes), *((code, 0) for code in reversed(codes))):
            self.test.XTestFakeKeyEvent(self.display, code, down, ctypes.c_ulong(0))
        self.x.XSync(self.display, 0)


class Reader:
    """A very plain screen reader."""

    def __init__(self, process):
        self.process = process
        self.focus_events = []
        self.seen = []
        self.keyboard = Keyboard()
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")

    def objects(self):
        """Everything that shows, in the order of the tree; each object costs several calls to the application."""
        self.seen = found = []
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            application = desktop.getChildAtIndex(index)
            if application is not None:
                self._walk(application, found)
        return found

    def _walk(self, item, found):
        try:
            role = item.getRoleName()
            if role != "application" and not item.getState().contains(pyatspi.STATE_SHOWING):
                return
            found.append((item, role, item.name))
            for index in range(item.childCount):
                child = item.getChildAtIndex(index)
                if child is not None:
                    self._walk(child, found)
        except Exception:
            # An object may go away while it is read: that is what a rebuilt page does to a real reader.
            return

    def until(self, ask, what):
        """Ask again until there is an answer."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"the application ended with {self.process.returncode} while waiting for {what}")
            answer = ask()
            if answer:
                return answer
            time.sleep(0.02)
        raise SystemExit(f"not met in time: {what}; on show: {[(r, n) for _, r, n in self.objects()][:80]}")

    def headings(self):
        """Headings of what was last waited for."""
        return [name for _, role, name in self.seen if role == "heading"]

    def _on_focus(self, event):
        if event.detail1:
            self.focus_events.append([event.source.getRoleName(), event.source.name])

    def next_focus(self, what):
        """What the application says has the keyboard now."""

        def ask():
            while GLib.MainContext.default().iteration(False):
                pass
            return self.focus_events.pop(0) if self.focus_events else None

        return self.until(ask, what)

    def unnamed(self):
        """Controls without a name among what was last waited for."""
        return [role for _, role, name in self.seen if role in CONTROLS and not name.strip()]

    def wait_for(self, role, name):
        def ask():
            return any(r == role and name == n for _, r, n in self.objects())

        self.until(ask, f"{role} {name!r}")
        return True

    def press(self, name):
        def ask():
            for item, role, called in self.seen or self.objects():
                if called.startswith(name) and "button" in role:
                    return item
            self.seen = []
            return None

        button = self.until(ask, f"button {name!r}")
        button.queryAction().doAction(0)
        return True

    def key(self, name):
        """Press a key as a keyboard does; modifiers stand before it, joined by +."""
        self.keyboard.press(*name.split("+"))

    def take_keyboard(self):
        """Stand in for a window manager: the newest window gets the keyboard."""
        self.until(self.keyboard.focus_newest_window, "a window")
        return self.next_focus("the new window to take the keyboard")

    def steps_by(self, name, times):
        """Press a key so many times; what had the keyboard after each press."""
        met = []
        for _ in range(times):
            self.focus_events.clear()
            self.key(name)
            met.append(self.next_focus(f"focus to move by {name}"))
        return met

    def survive(self, keys, times):
        """Walk everything while keys make the window build itself anew; how many objects were met last."""
        for number in range(times):
            self.key(keys[number % len(keys)])
            count = len(self.objects())
        return count


def main():
    steps = json.loads(sys.argv[1])
    process = subprocess.Popen(sys.argv[2:])
    reader = Reader(process)
    answers = []
    try:
        for verb, *arguments in steps:
            answers.append(getattr(reader, verb)(*arguments))
        answers.append(process.poll())
    finally:
        process.terminate()
        process.wait(10)
    print(json.dumps(answers))  # noqa: T201


main()
