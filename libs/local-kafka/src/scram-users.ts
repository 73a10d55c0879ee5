/** May sign in by SCRAM-SHA-512. */
export type KafkaUser = Readonly<{ name: string; password: string }>;

const PLAIN_TEXT = /^[\w.~-]+$/;

/** Kafka's tools take both without quoting, so neither may need any. @throws TypeError otherwise. */
export const checkUser = ({ name, password }: KafkaUser): void => {
  if (!PLAIN_TEXT.test(name) || !PLAIN_TEXT.test(password))
    throw new TypeError(`the name and password of ${name} may have letters, digits and . _ ~ - only`);
};

/** What StorageTool takes after `--add-scram`. */
export const scramAtFormat = ({ name, password }: KafkaUser): string =>
  `SCRAM-SHA-512=[name=${name},password=${password}]`;

/** What ConfigCommand takes after `--add-config`. */
export const scramAfterwards = ({ password }: KafkaUser): string =>
  `SCRAM-SHA-512=[iterations=4096,password=${password}]`;

/** The settings by which a tool of Kafka signs in. */
export const asSuperUser = ({ name, password }: KafkaUser): string =>
  [
    'security.protocol=SASL_PLAINTEXT',
    'sasl.mechanism=SCRAM-SHA-512',
    'sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required ' +
      `username="${name}" password="${password}";`,
  ].join('\n');
