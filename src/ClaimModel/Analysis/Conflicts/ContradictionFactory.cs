using ClaimModel.Analysis.Explanations;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Creates <see cref="Contradiction"/> records from findings. Thread-safe.</summary>
internal sealed class ContradictionFactory(ClaimDataset dataset, FinderOptions options)
{
    private readonly Dictionary<ConflictRule, Detection> _detections = options.Rules.ToDictionary(
        rule => rule, rule => new Detection { Method = DetectionMethod.Rule, By = options.By, On = options.On, Rule = rule.Name });

    private readonly ExplanationWriter _explanations = new(dataset, options.Language);

    public Contradiction Create(Finding finding)
    {
        var claims = Array.ConvertAll(finding.Claims, static claim => claim.Claim);
        return new()
        {
            Claims = new(Array.ConvertAll(claims, static claim => claim.Id)),
            Strength = finding.Strength,
            Basis = finding.Rule.Basis,
            Topic = TopicOf(claims),
            Explanation = _explanations.Explain(finding),
            Status = finding.Reason is null ? ContradictionStatus.Open : ContradictionStatus.Apparent,
            ApparentBecause = finding.Reason is { } reason ? reason : null,
            Detection = _detections[finding.Rule],
        };
    }

    /// <summary>Returns a topic that all claims have in common, preferably a question; null if there is none.</summary>
    private TopicId? TopicOf(Claim[] claims)
    {
        List<TopicId> common = [.. claims[0].Topics.Where(topic => Array.TrueForAll(claims, claim => claim.Topics.IndexOf(topic) >= 0))];
        var question = common.FindIndex(topic => dataset.FindTopic(topic)?.Kind == TopicKind.Question);
        return common.Count == 0 ? (TopicId?)null : common[Math.Max(question, 0)];
    }
}
