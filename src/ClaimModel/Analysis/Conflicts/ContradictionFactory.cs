using ClaimModel.Analysis.Explanations;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Creates <see cref="Contradiction"/> records from conflicts. Thread-safe.</summary>
internal sealed class ContradictionFactory(ClaimDataset dataset, FinderOptions options)
{
    private readonly Dictionary<ConflictRule, Detection> _detections = options.Rules.ToDictionary(
        rule => rule, rule => new Detection { Method = DetectionMethod.Rule, By = options.By, On = options.On, Rule = rule.Name });

    public Contradiction Create(Conflict conflict)
    {
        var claims = Array.ConvertAll(conflict.Claims, static claim => claim.Claim);
        ApparentReason? reason = conflict.Kind switch
        {
            ConflictKinds.DifferentTime => ApparentReason.DifferentTime,
            ConflictKinds.Superseded => ApparentReason.Superseded,
            _ => null,
        };
        return new()
        {
            Claims = new(Array.ConvertAll(claims, static claim => claim.Id)),
            Strength = conflict.Kind == ConflictKinds.UndeterminedTime ? ContradictionStrength.Tension : conflict.Rule.Strength,
            Basis = conflict.Rule.Basis,
            Topic = TopicOf(claims),
            Explanation = Explain(conflict, claims),
            Status = reason is null ? ContradictionStatus.Open : ContradictionStatus.Apparent,
            ApparentBecause = reason,
            Detection = _detections[conflict.Rule],
        };
    }

    private string Explain(Conflict conflict, Claim[] claims)
    {
        var builder = new ExplanationBuilder(dataset);
        conflict.Rule.Strategy.Explain(conflict.Rule, conflict.Claims, builder);
        switch (conflict.Kind)
        {
            case ConflictKinds.UndeterminedTime:
                builder.AddTimes("It is not known whether they are about the same time: they are about ", claims);
                break;
            case ConflictKinds.DifferentTime:
                builder.AddTimes("They are about different times: ", claims);
                break;
            case ConflictKinds.Superseded:
                builder.AddSuperseded(conflict.Claims);
                break;
        }

        return builder.ToString();
    }

    /// <summary>Returns a topic that all claims have in common, preferably a question; null if there is none.</summary>
    private TopicId? TopicOf(Claim[] claims)
    {
        List<TopicId> common = [.. claims[0].Topics.Where(topic => Array.TrueForAll(claims, claim => claim.Topics.IndexOf(topic) >= 0))];
        var question = common.FindIndex(topic => dataset.FindTopic(topic)?.Kind == TopicKind.Question);
        return common.Count == 0 ? (TopicId?)null : common[Math.Max(question, 0)];
    }
}
