namespace ClaimModel.Benchmarks.Plain;

/// <summary>Checks plain records with FluentValidation and sets of ids.</summary>
internal static class PlainCheck
{
    private static readonly PlainClaimValidator Validator = new();

    /// <summary>Checks all records, and gives the number of claims.</summary>
    /// <exception cref="BenchmarkException">Something is found, where nothing is wrong.</exception>
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
                    Check(claim);
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

        return references.Faults == 0 ? claims : throw new BenchmarkException($"The plain check finds {references.Faults} faults in references, where there are none.");
    }

    private static void Check(PlainClaim claim)
    {
        if (Validator.Validate(claim) is { IsValid: false } found)
        {
            throw new BenchmarkException($"The plain rules find a fault where there is none: {claim.Id}: {found}");
        }
    }
}
