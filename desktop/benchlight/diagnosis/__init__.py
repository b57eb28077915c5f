"""What may be wrong with a device, how likely each is after what was answered, and the check to do next.

The models are those of decision-theoretic troubleshooting (Heckerman, Breese and Rommelse 1995,
https://doi.org/10.1145/203330.203341; Jensen et al. 2001, SACSO): one fault, answers that depend on nothing but the
part that is at fault, and the check that is worth its minutes. That several parts are broken, or one that is not known,
is a cause of its own, "none of these".
"""
