global using Claim = ClaimModel.Claim;
