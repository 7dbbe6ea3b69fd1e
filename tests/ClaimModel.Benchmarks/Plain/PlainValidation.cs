namespace ClaimModel.Benchmarks.Plain;

/// <summary>Validates plain records with FluentValidation and sets of ids.</summary>
internal static class PlainValidation
{
    private static readonly PlainClaimValidator Validator = new();

    /// <summary>Validates all records, and returns the number of claims.</summary>
    /// <exception cref="BenchmarkException">A problem is reported, although all records are valid.</exception>
    public static int Run(IEnumerable<object> records)
    {
        var references = new PlainReferences();
        var claims = 0;
        foreach (var record in records)
        {
            switch (record)
            {
                case PlainClaim claim:
                    claims++;
                    Validate(claim);
                    references.Add(claim);
                    break;
                case PlainSource source:
                    references.Add(source);
                    break;
                case PlainActor actor:
                    references.Add(actor);
                    break;
                case PlainTopic topic:
                    references.Add(topic);
                    break;
            }
        }

        return references.Errors == 0 ? claims : throw new BenchmarkException($"The plain rules report {references.Errors} errors in valid references.");
    }

    private static void Validate(PlainClaim claim)
    {
        if (Validator.Validate(claim) is { IsValid: false } result)
        {
            throw new BenchmarkException($"The plain rules report a problem in a valid claim: {claim.Id}: {result}");
        }
    }
}
