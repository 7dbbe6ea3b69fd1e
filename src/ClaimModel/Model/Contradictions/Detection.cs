namespace ClaimModel;

/// <summary>How, by whom and when a contradiction was found.</summary>
public sealed partial record Detection : ExtensibleRecord
{
    /// <summary>By what means; <see cref="DetectionMethod.Manual"/> by default.</summary>
    public Term<DetectionMethod> Method { get => _method; init => _method = value; }

    internal Term<DetectionMethod> _method;

    /// <summary>Who or what found it; null where not stated.</summary>
    public ActorId? By { get => _by; init => _by = value; }

    internal ActorId? _by;

    /// <summary>When; null where not stated.</summary>
    public PartialDate? On { get => _on; init => _on = value; }

    internal PartialDate? _on;

    /// <summary>The name of the rule that found it; null where none did.</summary>
    public string? Rule { get => _rule; init => _rule = value; }

    internal string? _rule;

    /// <summary>How sure the method is, from 0 to 1; null where not stated.</summary>
    public Number? Confidence { get => _confidence; init => _confidence = value; }

    internal Number? _confidence;

    /// <summary>The method, and the rule where there is one.</summary>
    public override string ToString() => Rule is null ? Method.Word : $"{Method}: {Rule}";
}
