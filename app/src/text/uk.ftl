### uk
