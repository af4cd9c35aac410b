print("skillreg")
