"""What a text says: the kind of device, the device, codes, and parts that are out of question; each with its place."""
