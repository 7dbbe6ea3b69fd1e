using ClaimModel.Analysis.Explanations;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Makes contradictions of claims that a rule found at odds. Thread-safe.</summary>
internal sealed class ContradictionFactory(ClaimDataset dataset, FinderOptions options)
{
    private readonly Dictionary<ConflictRule, Detection> _detections = options.Rules.ToDictionary(
        rule => rule, rule => new Detection { Method = DetectionMethod.Rule, By = options.By, On = options.On, Rule = rule.Name });

    public Contradiction Make(Conflict found)
    {
        var isApparent = found.Outcome is ConflictKinds.DifferentTime or ConflictKinds.Superseded;
        var claims = Array.ConvertAll(found.Voices, static voice => voice.Claim);
        return new()
        {
            Claims = new(Array.ConvertAll(claims, static claim => claim.Id)),
            Strength = found.Outcome == ConflictKinds.Undetermined ? ContradictionStrength.Tension : found.Rule.Strength,
            Basis = found.Rule.Basis,
            Topic = TopicOf(claims),
            Explanation = Explain(found, claims),
            Status = isApparent ? ContradictionStatus.Apparent : ContradictionStatus.Open,
            ApparentBecause = found.Outcome switch
            {
                ConflictKinds.DifferentTime => ApparentReason.DifferentTime,
                ConflictKinds.Superseded => ApparentReason.Superseded,
                _ => null,
            },
            Detection = _detections[found.Rule],
        };
    }

    private string Explain(Conflict found, Claim[] claims)
    {
        var wording = new ExplanationBuilder(dataset);
        found.Rule.Method.Explain(found.Rule, found.Voices, wording);
        switch (found.Outcome)
        {
            case ConflictKinds.Undetermined:
                wording.AddTimes("Whether they speak of the same time is not known: they speak of ", claims);
                break;
            case ConflictKinds.DifferentTime:
                wording.AddTimes("They speak of different times: ", claims);
                break;
            case ConflictKinds.Superseded:
                wording.AddSuperseded(found.Voices);
                break;
        }

        return wording.ToString();
    }

    /// <summary>A topic that all claims have, rather a question than another; null where they have none in common.</summary>
    private TopicId? TopicOf(Claim[] claims)
    {
        TopicId? found = null;
        foreach (var topic in claims[0].Topics)
        {
            if ((found is null || IsQuestion(topic)) && Array.TrueForAll(claims, claim => claim.Topics.IndexOf(topic) >= 0))
            {
                found = topic;
                if (IsQuestion(topic))
                {
                    break;
                }
            }
        }

        return found;
    }

    private bool IsQuestion(TopicId topic) => dataset.FindTopic(topic)?.Kind == TopicKind.Question;
}
