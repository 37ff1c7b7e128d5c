package eu.sovereignty.manifest;

import eu.sovereignty.document.Key;

/**
 * Recommendations of ANSSI for a system of generative AI (ANSSI-PA-102, 29 April 2024), each with what shows that it is
 * followed, or {@code none}. R11, R14 and R15 follow from what is declared elsewhere; R17 no declaration can show.
 *
 * @param declared whether the organisation measures the system by the guide at all
 */
public record GenerativeAiGuide(
        boolean declared,
        @Key("R1") Evidence r1,
        @Key("R2") Evidence r2,
        @Key("R3") Evidence r3,
        @Key("R4") Evidence r4,
        @Key("R5") Evidence r5,
        @Key("R6") Evidence r6,
        @Key("R7") Evidence r7,
        @Key("R8") Evidence r8,
        @Key("R9") Evidence r9,
        @Key("R10") Evidence r10,
        @Key("R12") Evidence r12,
        @Key("R13") Evidence r13,
        @Key("R16") Evidence r16,
        @Key("R18") Evidence r18,
        @Key("R19") Evidence r19,
        @Key("R20") Evidence r20,
        @Key("R21") Evidence r21,
        @Key("R22") Evidence r22,
        @Key("R23") Evidence r23,
        @Key("R24") Evidence r24,
        @Key("R25") Evidence r25,
        @Key("R26") Evidence r26,
        @Key("R27") Evidence r27,
        @Key("R28") Evidence r28,
        @Key("R29") Evidence r29,
        @Key("R30") Evidence r30,
        @Key("R31") Evidence r31,
        @Key("R32") Evidence r32,
        @Key("R33") Evidence r33,
        @Key("R34") Evidence r34,
        @Key("R35") Evidence r35) {}
