namespace ClaimModel.Analysis;

/// <summary>Makes contradictions of claims that a rule found at odds. Thread-safe.</summary>
internal sealed class ContradictionMaker(ClaimDataset dataset, FindingOptions options)
{
    private readonly Dictionary<FindingRule, Detection> _detections = options.Rules.ToDictionary(
        rule => rule, rule => new Detection { Method = DetectionMethod.Rule, By = options.By, On = options.On, Rule = rule.Name });

    public Contradiction Make(FoundClaims found)
    {
        var isApparent = found.Outcome is Outcomes.DifferentTime or Outcomes.Superseded;
        var claims = Array.ConvertAll(found.Voices, static voice => voice.Claim);
        return new()
        {
            Claims = new(Array.ConvertAll(claims, static claim => claim.Id)),
            Strength = found.Outcome == Outcomes.Undetermined ? ContradictionStrength.Tension : found.Rule.Strength,
            Basis = found.Rule.Basis,
            Topic = TopicOf(claims),
            Explanation = Explain(found, claims),
            Status = isApparent ? ContradictionStatus.Apparent : ContradictionStatus.Open,
            ApparentBecause = found.Outcome switch
            {
                Outcomes.DifferentTime => ApparentReason.DifferentTime,
                Outcomes.Superseded => ApparentReason.Superseded,
                _ => null,
            },
            Detection = _detections[found.Rule],
        };
    }

    private string Explain(FoundClaims found, Claim[] claims)
    {
        var wording = new Wording(dataset);
        found.Rule.Method.Explain(found.Rule, found.Voices, wording);
        switch (found.Outcome)
        {
            case Outcomes.Undetermined:
                wording.AddTimes("Whether they speak of the same time is not known: they speak of ", claims);
                break;
            case Outcomes.DifferentTime:
                wording.AddTimes("They speak of different times: ", claims);
                break;
            case Outcomes.Superseded:
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
