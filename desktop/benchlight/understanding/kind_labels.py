"""What the kinds of device are called where they are shown, for the translators."""

from benchlight.translation import mark

LABELS = (
    mark("music player"), mark("headphones"), mark("speaker"), mark("turntable"), mark("amplifier"),
    mark("camera"), mark("drone"), mark("games console"), mark("handheld console"), mark("game controller"),
    mark("VR headset"), mark("bicycle"), mark("e-scooter"), mark("desktop computer"), mark("laptop"),
    mark("TV"), mark("monitor"), mark("projector"), mark("fan"), mark("household appliance"),
    mark("sewing machine"), mark("lamp"), mark("heater"), mark("hair dryer"), mark("refrigerator"),
    mark("dishwasher"), mark("oven"), mark("microwave"), mark("blender"), mark("coffee maker"), mark("toaster"),
    mark("kettle"), mark("stand mixer"), mark("kitchen appliance"), mark("washing machine"), mark("dryer"),
    mark("router"), mark("mouse"), mark("keyboard"), mark("webcam"), mark("external hard drive"), mark("phone"),
    mark("printer"), mark("scanner"), mark("tablet"), mark("e-reader"), mark("power tool"),
    mark("vacuum cleaner"), mark("robot vacuum"), mark("car"), mark("motorcycle"), mark("smartwatch"),
    mark("watch"), mark("toy"),
)  # fmt: skip
"""The first name of each kind in `resources/ranking/kinds/en.toml`."""
